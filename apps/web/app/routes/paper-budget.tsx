import { Link } from 'react-router';

import { resolution } from '../api/resolution.ts';
import { Alert } from '../components/alert.tsx';
import { Downloads } from '../components/budget/downloads.tsx';
import { FindingsAlert } from '../components/budget/findings-alert.tsx';
import { MomentForm } from '../components/budget/moment-form.tsx';
import { MomentNote } from '../components/budget/moment-note.tsx';
import { PackagesSection } from '../components/budget/packages-section.tsx';
import { SheetSection } from '../components/budget/sheet-section.tsx';
import { StepsSection } from '../components/budget/steps-section.tsx';
import { WhatIfSection } from '../components/budget/what-if-section.tsx';
import { dayOf } from '../formats/day.ts';
import { askPaperBudget } from '../request/paper-budget.server.ts';
import { budgetFaults, momentSearch, readBudgetQuery, withSearch } from '../request/budget-query.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/paper-budget.ts';

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const { api } = context.get(visitorContext);
  const paper = await api.get(`/resolutions/${encodeURIComponent(params.resolutionId)}`, resolution);
  const today = dayOf(new Date());
  const query = readBudgetQuery(new URL(request.url).searchParams, today);
  const faults = budgetFaults({ ...query, year: '' }, today);
  const found =
    faults === null ? await askPaperBudget({ api, request, query, resolutionId: paper.resolutionId }) : null;
  return { paper, today, query, faults, found };
};

const PaperBudgetPage = ({ loaderData: { paper, today, query, faults, found } }: Route.ComponentProps) => {
  const texts = useTexts();
  const { budgetPages: words } = texts;
  const title = words.paperTitle(paper.paper);
  const path = `/resolutions/${encodeURIComponent(paper.resolutionId)}/budget`;
  return (
    <>
      <title>{texts.titleOf(title)}</title>
      <div className="kern-hgroup">
        <p className="kern-preline">{paper.title}</p>
        <h1 className="kern-heading-large">{title}</h1>
      </div>
      <p className="kern-body">
        <Link
          className="kern-link kern-link--no-visited-state"
          to={`/vorlagen/${encodeURIComponent(paper.resolutionId)}`}
        >
          {words.toPaper}
        </Link>{' '}
        <Link
          className="kern-link kern-link--no-visited-state"
          to={`/haushalt/buchungen?${new URLSearchParams({ vorlage: paper.paper }).toString()}`}
        >
          {words.toLedger}
        </Link>
      </p>
      <MomentForm query={query} faults={faults} today={today} years={null} />
      {faults === null && found === null && <Alert kind="warning" title={words.notYet} focused />}
      {found !== null && (
        <div className="budget-page">
          <MomentNote of={found.sheet} />
          <Downloads path={withSearch(`${path}/sheet`, momentSearch(query))} tables={['lines', 'totals', 'posts']} />
          <FindingsAlert findings={[...found.sheet.findings, ...found.packages.findings]} />
          <SheetSection sheet={found.sheet} />
          <StepsSection found={found.steps} />
          <PackagesSection packages={found.packages.packages} />
          {found.packages.packages.length > 0 && (
            <Downloads path={withSearch(`${path}/packages`, momentSearch(query))} tables={['packages']} />
          )}
          <WhatIfSection
            query={query}
            packages={found.packages.packages}
            amendments={paper.amendments}
            whatIf={found.whatIf}
          />
        </div>
      )}
    </>
  );
};

export default PaperBudgetPage;
