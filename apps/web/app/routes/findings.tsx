import { Link, redirect } from 'react-router';

import { findings } from '../api/findings.ts';
import { Alert } from '../components/alert.tsx';
import { FindingsTable } from '../components/findings/findings-table.tsx';
import { Paging } from '../components/paging.tsx';
import { findingsHref, findingsPath, findingsViews, readFindingsQuery } from '../request/findings-query.ts';
import { lastPageInstead } from '../request/page-number.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/findings.ts';

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const { api, session } = context.get(visitorContext);
  const query = readFindingsQuery(new URL(request.url).searchParams);
  const found = await api.get(findingsPath(query), findings);
  const lastPage = lastPageInstead(found);
  if (lastPage !== null) throw redirect(findingsHref({ ...query, page: lastPage }));
  return { query, found, maySettle: session?.role === 'council-office' };
};

const FindingsPage = ({ loaderData: { query, found, maySettle } }: Route.ComponentProps) => {
  const texts = useTexts();
  const { findings: words } = texts;
  return (
    <>
      <title>{texts.titleOf(words.title)}</title>
      <h1 className="kern-heading-large">{words.title}</h1>
      <p className="kern-body">{words.lead}</p>
      <nav className="switch" aria-label={words.filter}>
        {findingsViews.map((view) => (
          <Link
            key={view}
            className="switch__choice"
            to={findingsHref({ view, page: 1 })}
            {...(view === query.view ? { 'aria-current': 'true' } : {})}
          >
            {words.views[view]}
          </Link>
        ))}
      </nav>
      <section aria-labelledby="treffer">
        <h2 id="treffer" className="kern-heading-small">
          {words.found(found.total)}
        </h2>
        {found.rows.length === 0 ? (
          <Alert kind="info" title={words.emptyTitle}>
            <p className="kern-body">{words.empty}</p>
          </Alert>
        ) : (
          <FindingsTable rows={found.rows} maySettle={maySettle} />
        )}
        <Paging {...found} hrefOf={(page) => findingsHref({ ...query, page })} />
      </section>
    </>
  );
};

export default FindingsPage;
