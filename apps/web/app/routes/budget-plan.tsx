import { Link } from 'react-router';

import type { BudgetPlan } from '../api/budget-plan.ts';
import { Alert } from '../components/alert.tsx';
import { BudgetNav } from '../components/books/budget-nav.tsx';
import { PlanDraws } from '../components/books/plan-draws.tsx';
import { PlanLines } from '../components/books/plan-lines.tsx';
import { PlanNotes } from '../components/books/plan-notes.tsx';
import { PlanPostsSection } from '../components/books/plan-posts.tsx';
import { PlanReleases } from '../components/books/plan-releases.tsx';
import { PlanStanding } from '../components/books/plan-standing.tsx';
import { PlanSteps } from '../components/books/plan-steps.tsx';
import { PlanTransfers } from '../components/books/plan-transfers.tsx';
import { yearsOfPlan } from '../components/books/plan-words.ts';
import { Downloads } from '../components/budget/downloads.tsx';
import { MomentForm } from '../components/budget/moment-form.tsx';
import { MomentNote } from '../components/budget/moment-note.tsx';
import { planDoneIn } from '../forms/plan/plan-steps.ts';
import { dayOf } from '../formats/day.ts';
import { budgetFaults, momentSearch, readBudgetQuery, withSearch } from '../request/budget-query.ts';
import { askPlan, askPlanAt } from '../request/budget-plan.server.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/budget-plan.ts';

export const loader = async ({ request, context, params: { planId } }: Route.LoaderArgs) => {
  const { api, session } = context.get(visitorContext);
  const { searchParams } = new URL(request.url);
  const today = dayOf(new Date());
  const query = readBudgetQuery(searchParams, today);
  const faults = budgetFaults(query, today);
  const now = await askPlan(api, planId);
  const path = withSearch(`/budget/plans/${encodeURIComponent(planId)}`, momentSearch(query));
  const isNow = query.asOf === null;
  const then = isNow || faults !== null ? null : await askPlanAt({ api, request, path });
  const found = faults === null ? (isNow ? now : then) : null;
  return {
    ...{ query, faults, today, path, now, found },
    isOffice: session?.role === 'council-office' && isNow,
    done: planDoneIn(searchParams),
  };
};

const BudgetPlanPage = ({
  loaderData: { query, faults, today, path, now, found, isOffice, done },
}: Route.ComponentProps) => {
  const texts = useTexts();
  const { plans: words } = texts;
  const { title, planId } = now.plan;
  return (
    <>
      <title>{texts.titleOf(title)}</title>
      <div className="kern-hgroup">
        <p className="kern-preline">
          <Link className="kern-link" to="/haushalt/plaene">
            {words.toAll}
          </Link>
          {`: ${planId}`}
        </p>
        <h1 className="kern-heading-large">{title}</h1>
      </div>
      <BudgetNav />
      {done !== null && (
        <Alert kind="success" title={words.done.title} focused>
          <p className="kern-body">{words.done[done]}</p>
        </Alert>
      )}
      {isOffice && <PlanSteps plan={now.plan} />}
      <MomentForm query={query} faults={faults} today={today} years={yearsOfPlan(now)} />
      {faults === null && found === null && <Alert kind="warning" title={words.unknown} focused />}
      {found !== null && <PlanBody found={found} path={path} year={query.year} isOffice={isOffice} />}
    </>
  );
};

interface BodyProps {
  readonly found: BudgetPlan;
  readonly path: string;
  readonly year: string;
  readonly isOffice: boolean;
}

const PlanBody = ({ found, path, year, isOffice }: BodyProps) => {
  const { lines, posts } = useTexts().plans;
  return (
    <div className="budget-page">
      <MomentNote of={found} />
      <Downloads path={path} tables={['lines', 'posts']} names={{ lines: lines.title, posts: posts.title }} />
      <PlanStanding plan={found.plan} />
      <PlanLines found={found} year={year} />
      <PlanNotes found={found} isOffice={isOffice} />
      <PlanReleases found={found} />
      <PlanTransfers found={found} />
      <PlanDraws found={found} />
      <PlanPostsSection posts={found.plan.posts} />
    </div>
  );
};

export default BudgetPlanPage;
