import { Link } from 'react-router';

import type { BudgetPlans } from '../api/budget-plan.ts';
import { budgetPlans } from '../api/budget-plan.ts';
import { BudgetNav } from '../components/books/budget-nav.tsx';
import { Downloads } from '../components/budget/downloads.tsx';
import { MomentForm } from '../components/budget/moment-form.tsx';
import { MomentNote } from '../components/budget/moment-note.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../components/table.tsx';
import { planPath } from '../forms/plan/plan-steps.ts';
import { dayOf, formatDay } from '../formats/day.ts';
import { budgetFaults, momentSearch, readBudgetQuery, withSearch } from '../request/budget-query.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import type { Route } from './+types/budget-plans.ts';

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const today = dayOf(new Date());
  const query = readBudgetQuery(new URL(request.url).searchParams, today);
  const faults = budgetFaults({ ...query, year: '' }, today);
  const path = withSearch('/budget/plans', momentSearch(query));
  const found = faults === null ? await context.get(visitorContext).api.get(path, budgetPlans) : null;
  return { query, faults, today, path, found };
};

const BudgetPlansPage = ({ loaderData: { query, faults, today, path, found } }: Route.ComponentProps) => {
  const texts = useTexts();
  const { plans: words } = texts;
  return (
    <>
      <title>{texts.titleOf(words.title)}</title>
      <h1 className="kern-heading-large">{words.title}</h1>
      <p className="kern-body">{words.lead}</p>
      <BudgetNav />
      <MomentForm query={query} faults={faults} today={today} years={null} />
      {found !== null && (
        <div className="budget-page">
          <MomentNote of={found} />
          <Downloads path={path} tables={['plans']} names={{ plans: words.title }} />
          {found.plans.length === 0 ? <p className="kern-body">{words.empty}</p> : <PlansTable plans={found.plans} />}
        </div>
      )}
    </>
  );
};

const PlansTable = ({ plans }: Pick<BudgetPlans, 'plans'>) => {
  const { plans: words, list } = useTexts();
  const { columns } = words;
  const language = useLanguage();
  const years = (of: readonly number[]) => list(of.map(String));
  return (
    <Table
      caption={words.caption}
      head={
        <>
          <ColumnHead>{columns.plan}</ColumnHead>
          <ColumnHead>{columns.years}</ColumnHead>
          <ColumnHead>{columns.status}</ColumnHead>
          <ColumnHead>{columns.approved}</ColumnHead>
        </>
      }
    >
      {plans.map(({ planId, title, fiscalYears, status, adoptedOn, approvals }) => (
        <Row key={planId}>
          <RowHead label={columns.plan}>
            <Link className="kern-link" to={planPath(planId)}>
              {title}
            </Link>
          </RowHead>
          <Cell label={columns.years}>{years(fiscalYears)}</Cell>
          <Cell label={columns.status}>
            {adoptedOn === null ? words.statuses[status] : words.adopted(formatDay(adoptedOn, language))}
          </Cell>
          <Cell label={columns.approved}>
            {approvals.length === 0
              ? words.notApproved
              : approvals
                  .map((approval) => words.approved(formatDay(approval.approvedOn, language), years(approval.years)))
                  .join('; ')}
          </Cell>
        </Row>
      ))}
    </Table>
  );
};

export default BudgetPlansPage;
