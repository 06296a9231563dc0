import type { ReactNode } from 'react';

/** Names and values in KERN's description list. */
export const Facts = ({ children }: { readonly children: ReactNode }) => (
  <dl className="kern-description-list facts">{children}</dl>
);

export const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="kern-description-list-item">
    <dt className="kern-description-list-item__key">{name}</dt>
    <dd className="kern-description-list-item__value">{children}</dd>
  </div>
);
