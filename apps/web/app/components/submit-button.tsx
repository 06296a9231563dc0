import type { ReactNode } from 'react';
import { useNavigation } from 'react-router';

interface Props {
  readonly kind?: 'primary' | 'secondary' | 'tertiary';
  readonly children: ReactNode;
}

/** Sends a form; where scripts run, not a second time while the first is under way. */
export const SubmitButton = ({ kind = 'primary', children }: Props) => {
  const busy = useNavigation().state === 'submitting';
  return (
    <button type="submit" className={`kern-btn kern-btn--${kind}`} aria-disabled={busy}>
      <span className="kern-label">{children}</span>
    </button>
  );
};
