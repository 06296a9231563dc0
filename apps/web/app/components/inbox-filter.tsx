import { Link } from 'react-router';

import type { InboxQuery } from '../request/inbox-query.ts';
import { inboxHref, inboxViews } from '../request/inbox-query.ts';
import { useTexts } from '../texts/texts.ts';

export const InboxFilter = ({ query }: { readonly query: InboxQuery }) => {
  const { filter, states } = useTexts().inbox;
  return (
    <nav aria-label={filter} className="switch">
      {inboxViews.map((view) => (
        <Link
          key={view}
          className="switch__choice"
          to={inboxHref(query, { view })}
          {...(view === query.view ? { 'aria-current': 'true' } : {})}
        >
          {states[view]}
        </Link>
      ))}
    </nav>
  );
};
