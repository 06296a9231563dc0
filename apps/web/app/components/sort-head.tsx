import { Link } from 'react-router';

import type { RegisterQuery, SortName } from '../request/register-query.ts';
import { registerHref } from '../request/register-query.ts';
import { useTexts } from '../texts/texts.ts';

interface Props {
  readonly query: RegisterQuery;
  readonly name: SortName;
  readonly text: string;
}

/** A column's heading that sorts by it; a second time turns the order round. */
export const SortHead = ({ query, name, text }: Props) => {
  const { sortedDown, sortedUp } = useTexts().register;
  const isSorted = query.sort === name;
  const turned = isSorted && !query.descending;
  return (
    <th
      className="kern-table__header"
      role="columnheader"
      scope="col"
      {...(isSorted ? { 'aria-sort': query.descending ? 'descending' : 'ascending' } : {})}
    >
      <Link
        className="kern-link kern-link--small kern-link--no-visited-state sort-link"
        to={registerHref(query, { sort: name, descending: turned })}
        preventScrollReset
        {...(isSorted ? { title: query.descending ? sortedDown : sortedUp } : {})}
      >
        {text}
        {isSorted && (
          <span className={`kern-icon kern-icon--arrow-${query.descending ? 'down' : 'up'}`} aria-hidden="true" />
        )}
      </Link>
    </th>
  );
};
