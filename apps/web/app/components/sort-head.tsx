import { Link } from 'react-router';

import { useTexts } from '../texts/texts.ts';

interface Props {
  readonly text: string;
  /** Null: the table is sorted by another column. */
  readonly sorted: 'up' | 'down' | null;
  /** The address of the table sorted by this column; where it is already, the other way round. */
  readonly to: string;
  readonly numeric?: boolean;
}

/** A column's heading that sorts by it; a second time turns the order round. */
export const SortHead = ({ text, sorted, to, numeric = false }: Props) => {
  const { sortedDown, sortedUp } = useTexts().register;
  return (
    <th
      className={`kern-table__header${numeric ? ' kern-table__header--numeric' : ''}`}
      role="columnheader"
      scope="col"
      {...(sorted === null ? {} : { 'aria-sort': sorted === 'down' ? 'descending' : 'ascending' })}
    >
      <Link
        className="kern-link kern-link--small kern-link--no-visited-state sort-link"
        to={to}
        preventScrollReset
        {...(sorted === null ? {} : { title: sorted === 'down' ? sortedDown : sortedUp })}
      >
        {text}
        {sorted !== null && <span className={`kern-icon kern-icon--arrow-${sorted}`} aria-hidden="true" />}
      </Link>
    </th>
  );
};
