import { Link, redirect } from 'react-router';

import { register } from '../api/register.ts';
import { Alert } from '../components/alert.tsx';
import { Paging } from '../components/paging.tsx';
import { RegisterFilters } from '../components/register-filters.tsx';
import { RegisterTable } from '../components/register-table.tsx';
import { lastPageInstead } from '../request/page-number.ts';
import { hasYearFault, readRegisterQuery, registerHref, registerPath } from '../request/register-query.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/register.ts';

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const isOffice = context.get(visitorContext).session?.role === 'council-office';
  const query = readRegisterQuery(new URL(request.url).searchParams);
  if (hasYearFault(query)) return { query, found: null, isOffice };
  const found = await context.get(visitorContext).api.get(registerPath(query), register);
  const lastPage = lastPageInstead(found);
  if (lastPage !== null) throw redirect(registerHref(query, { page: lastPage }));
  return { query, found, isOffice };
};

const RegisterPage = ({ loaderData: { query, found, isOffice } }: Route.ComponentProps) => {
  const texts = useTexts();
  const { register: words } = texts;
  return (
    <>
      <title>{texts.titleOf(words.title)}</title>
      <h1 className="kern-heading-large">{words.title}</h1>
      {isOffice && (
        <p className="button-row">
          <Link className="kern-btn kern-btn--primary" to="/vorlagen/neu">
            <span className="kern-label">{texts.steps.register}</span>
          </Link>
          <Link className="kern-btn kern-btn--secondary" to="/vorlagen/einlesen">
            <span className="kern-label">{texts.steps.import}</span>
          </Link>
        </p>
      )}
      <RegisterFilters query={query} rows={found?.rows ?? []} yearFault={found === null ? words.yearFault : null} />
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
                <Link className="kern-link" to="/vorlagen">
                  {words.reset}
                </Link>
              </p>
            </Alert>
          ) : (
            <RegisterTable query={query} rows={found.rows} />
          )}
          <Paging {...found} hrefOf={(page) => registerHref(query, { page })} />
        </section>
      )}
    </>
  );
};

export default RegisterPage;
