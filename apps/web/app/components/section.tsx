import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page that can be linked to and found by its heading. */
export const Section = ({ id, title, children }: Props) => (
  <section id={id} aria-labelledby={`${id}-titel`} className="section">
    <h2 id={`${id}-titel`} className="kern-heading-medium">
      {title}
    </h2>
    {children}
  </section>
);
