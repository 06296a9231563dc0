import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

interface Props {
  readonly kind: 'info' | 'success' | 'warning' | 'danger';
  readonly title: string;
  readonly children?: ReactNode;
  /** Takes the focus when the page opens, with and without script: for answers to what the reader just did. */
  readonly focused?: boolean;
}

/** A message in a box. Danger is said at once, everything else when the reader pauses. */
export const Alert = ({ kind, title, children, focused = false }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const cameWithPage = useCameWithPage();
  useLayoutEffect(() => {
    if (focused && !cameWithPage.current) box.current?.focus();
    cameWithPage.current = false;
  }, [cameWithPage, focused, title]);
  return (
    <div
      ref={box}
      className={`kern-alert kern-alert--${kind}`}
      role={kind === 'danger' ? 'alert' : 'status'}
      {...(focused ? { tabIndex: -1, autoFocus: true } : {})}
    >
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
        <span className="kern-title">{title}</span>
      </div>
      {children !== undefined && <div className="kern-alert__body">{children}</div>}
    </div>
  );
};

/**
 * What came with the page was focused by the browser: when the script arrives, the reader may be elsewhere already, and is
 * not called back.
 */
const useCameWithPage = () => {
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return useRef(isHydrating);
};

const never = () => () => undefined;
