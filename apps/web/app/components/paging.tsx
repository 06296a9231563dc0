import { Link } from 'react-router';

import { useTexts } from '../texts/texts.ts';

interface Props {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly hrefOf: (page: number) => string;
  /** Which list is turned, where a page has two. */
  readonly label?: string;
}

/** Nothing while everything fits on one page. */
export const Paging = ({ page, pageSize, total, hrefOf, label }: Props) => {
  const { paging } = useTexts();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1) return null;
  return (
    <nav className="paging" aria-label={label ?? paging.label}>
      {page > 1 && (
        <Link className="kern-link kern-link--no-visited-state" rel="prev" to={hrefOf(page - 1)}>
          <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" />
          {paging.previous}
        </Link>
      )}
      <span className="kern-body" aria-current="page">
        {paging.page(page, pages)}
      </span>
      {page < pages && (
        <Link className="kern-link kern-link--no-visited-state" rel="next" to={hrefOf(page + 1)}>
          {paging.next}
          <span className="kern-icon kern-icon--arrow-forward" aria-hidden="true" />
        </Link>
      )}
    </nav>
  );
};
