import type { ReactNode } from 'react';

interface TableProps {
  readonly caption: string;
  readonly head: ReactNode;
  readonly children: ReactNode;
  /** Below the rows, such as totals. */
  readonly foot?: ReactNode;
}

/**
 * A table that becomes a list of cards on narrow screens. The roles are spelt out because browsers drop them from
 * tables that CSS lays out in another way.
 */
export const Table = ({ caption, head, foot, children }: TableProps) => (
  <table className="kern-table kern-table--small cards-when-narrow" role="table">
    <caption className="kern-sr-only">{caption}</caption>
    <thead role="rowgroup">
      <tr className="kern-table__row" role="row">
        {head}
      </tr>
    </thead>
    <tbody className="kern-table__body" role="rowgroup">
      {children}
    </tbody>
    {foot !== undefined && (
      <tfoot className="kern-table__footer" role="rowgroup">
        {foot}
      </tfoot>
    )}
  </table>
);

export const Row = ({ children }: { readonly children: ReactNode }) => (
  <tr className="kern-table__row" role="row">
    {children}
  </tr>
);

export const ColumnHead = ({
  children,
  numeric = false,
}: {
  readonly children: ReactNode;
  readonly numeric?: boolean;
}) => (
  <th className={`kern-table__header${numeric ? ' kern-table__header--numeric' : ''}`} role="columnheader" scope="col">
    {children}
  </th>
);

interface CellProps {
  /** The column's heading, shown beside the value on narrow screens. */
  readonly label: string;
  readonly children: ReactNode;
  readonly numeric?: boolean;
}

export const Cell = ({ label, children, numeric = false }: CellProps) => (
  <td className={`kern-table__cell${numeric ? ' kern-table__cell--numeric' : ''}`} role="cell" data-label={label}>
    <div className="cell-value">{children}</div>
  </td>
);

export const RowHead = ({ label, children }: CellProps) => (
  <th className="kern-table__header" role="rowheader" scope="row" data-label={label}>
    <div className="cell-value">{children}</div>
  </th>
);
