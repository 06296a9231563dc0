import { Link, redirect } from 'react-router';

import type { Ledger } from '../api/ledger.ts';
import { errorPage } from '../api/api.server.ts';
import { ledger } from '../api/ledger.ts';
import { Alert } from '../components/alert.tsx';
import { BudgetNav } from '../components/books/budget-nav.tsx';
import { LedgerFilters } from '../components/books/ledger-filters.tsx';
import { LedgerSums } from '../components/books/ledger-sums.tsx';
import { LedgerTable } from '../components/books/ledger-table.tsx';
import { Downloads } from '../components/budget/downloads.tsx';
import { MomentNote } from '../components/budget/moment-note.tsx';
import { refusalTitle } from '../components/budget/refusal-title.ts';
import { Paging } from '../components/paging.tsx';
import { dayOf } from '../formats/day.ts';
import type { LedgerQuery } from '../request/ledger-query.ts';
import { ledgerFaults, ledgerHref, ledgerPath, readLedgerQuery, unknownPaper } from '../request/ledger-query.ts';
import { lastPageInstead } from '../request/page-number.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/ledger.ts';

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const today = dayOf(new Date());
  const query = readLedgerQuery(new URL(request.url).searchParams, today);
  const faults = ledgerFaults(query, today);
  if (faults !== null) return { query, faults, today, found: null };
  const answer = await context.get(visitorContext).api.ask({ path: ledgerPath(query), decode: ledger });
  if (!answer.ok) {
    if (answer.problem.status === 404) return { query, faults: unknownPaper, today, found: null };
    throw errorPage(answer.problem, request);
  }
  const found = answer.value;
  const lastPage = lastPageInstead(found);
  if (lastPage !== null) throw redirect(ledgerHref(query, { page: lastPage }));
  return { query, faults, today, found };
};

const LedgerPage = ({ loaderData: { query, faults, today, found } }: Route.ComponentProps) => {
  const texts = useTexts();
  const { ledger: words } = texts;
  return (
    <>
      <title>{texts.titleOf(words.title)}</title>
      <h1 className="kern-heading-large">{words.title}</h1>
      <p className="kern-body">{words.lead}</p>
      <BudgetNav />
      {faults !== null && <Alert kind="danger" title={refusalTitle(faults, texts)} focused />}
      <LedgerFilters query={query} faults={faults} today={today} rows={found?.rows ?? []} />
      {found !== null && <LedgerBody query={query} found={found} />}
    </>
  );
};

const LedgerBody = ({ query, found }: { readonly query: LedgerQuery; readonly found: Ledger }) => {
  const { ledger: words } = useTexts();
  return (
    <div className="budget-page">
      <MomentNote of={found} />
      <Downloads path={ledgerPath(query)} tables={['movements']} names={{ movements: words.title }} />
      <section aria-labelledby="treffer">
        <h2 id="treffer" className="kern-heading-small">
          {words.found(found.total)}
        </h2>
        {found.rows.length === 0 ? (
          <Alert kind="info" title={words.emptyTitle}>
            <p className="kern-body">{words.empty}</p>
            <p className="kern-body">
              <Link className="kern-link" to="/haushalt/buchungen">
                {words.reset}
              </Link>
            </p>
          </Alert>
        ) : (
          <LedgerTable query={query} rows={found.rows} />
        )}
        <Paging {...found} hrefOf={(page) => ledgerHref(query, { page })} />
      </section>
      <LedgerSums sums={found.sums} />
    </div>
  );
};

export default LedgerPage;
