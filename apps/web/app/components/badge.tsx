export type BadgeKind = 'info' | 'success' | 'warning' | 'danger';

/** A state in a word. The colour repeats what the word and the sign say. */
export const Badge = ({ kind, text }: { readonly kind: BadgeKind; readonly text: string }) => (
  <span className={`kern-badge kern-badge--${kind} kern-badge--small`}>
    <span className={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
    <span className="kern-label">{text}</span>
  </span>
);
