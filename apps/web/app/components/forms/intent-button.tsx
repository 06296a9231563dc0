import type { ReactNode } from 'react';

interface Props {
  /** What the form is sent for; read as `tun`. */
  readonly intent: string;
  readonly kind?: 'primary' | 'secondary' | 'tertiary';
  readonly small?: boolean;
  /** Said after the visible words, where several buttons have the same. */
  readonly of?: string;
  readonly children: ReactNode;
}

/** One of several buttons of a form: adds a row, takes one out, or sends it. */
export const IntentButton = ({ intent, kind = 'secondary', small = false, of, children }: Props) => (
  <button
    type="submit"
    name="tun"
    value={intent}
    className={`kern-btn kern-btn--${kind}${small ? ' kern-btn--x-small' : ''}`}
  >
    <span className="kern-label">
      {children}
      {of !== undefined && <span className="spoken"> {of}</span>}
    </span>
  </button>
);
