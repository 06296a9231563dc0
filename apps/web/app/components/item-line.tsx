import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** "2.5" is printed "2.5." as in council papers. */
export const printedLabel = (label: string): string => (label.endsWith('.') ? label : `${label}.`);

export const ItemLine = ({ label, children }: Props) => (
  <div className="item-line">
    <span className="item-line__label">{printedLabel(label)}</span>
    <div className="item-line__text">{children}</div>
  </div>
);
