import { Link, redirect } from 'react-router';

import { meetings } from '../api/meetings.ts';
import { Alert } from '../components/alert.tsx';
import { MeetingsFilters } from '../components/meetings/meetings-filters.tsx';
import { MeetingsTable } from '../components/meetings/meetings-table.tsx';
import { Paging } from '../components/paging.tsx';
import { meetingsFaults, meetingsHref, meetingsPath, readMeetingsQuery } from '../request/meetings-query.ts';
import { lastPageInstead } from '../request/page-number.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/meetings.ts';

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const query = readMeetingsQuery(new URL(request.url).searchParams);
  const faults = meetingsFaults(query);
  if (faults.from || faults.until) return { query, found: null };
  const found = await context.get(visitorContext).api.get(meetingsPath(query), meetings);
  const lastPage = lastPageInstead(found);
  if (lastPage !== null) throw redirect(meetingsHref({ ...query, page: lastPage }));
  return { query, found };
};

const MeetingsPage = ({ loaderData: { query, found } }: Route.ComponentProps) => {
  const texts = useTexts();
  const { meetings: words } = texts;
  return (
    <>
      <title>{texts.titleOf(words.title)}</title>
      <h1 className="kern-heading-large">{words.title}</h1>
      <p className="kern-body">{words.lead}</p>
      <MeetingsFilters query={query} rows={found?.rows ?? []} />
      {found !== null && (
        <section aria-labelledby="treffer">
          <div role="status">
            <h2 id="treffer" className="kern-heading-small">
              {words.found(found.total)}
            </h2>
          </div>
          {found.rows.length === 0 ? (
            <Alert kind="info" title={words.emptyTitle}>
              <p className="kern-body">{words.empty}</p>
              <p className="kern-body">
                <Link className="kern-link" to="/sitzungen">
                  {words.reset}
                </Link>
              </p>
            </Alert>
          ) : (
            <MeetingsTable rows={found.rows} />
          )}
          <Paging {...found} hrefOf={(page) => meetingsHref({ ...query, page })} />
        </section>
      )}
    </>
  );
};

export default MeetingsPage;
