import { ChangeListForm } from '../components/books/change-list-form.tsx';
import { PlanStepPage } from '../components/books/plan-step-page.tsx';
import { withoutBaseline } from '../components/books/plan-words.ts';
import { changeChanges, changeField, changesTyped, emptySet, missingChanges } from '../forms/plan/change-list-rows.ts';
import { showPlanStep } from '../forms/plan/show-plan-step.server.ts';
import { takePlanStep } from '../forms/plan/take-plan-step.server.ts';
import { withRows } from '../forms/typed.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/record-change-list.ts';

export const loader = (visit: Route.LoaderArgs) =>
  showPlanStep(visit, ({ plan }) =>
    withRows({ listNumber: String(plan.changeLists.length + 1), listName: '' }, 'changes', [emptySet]),
  );

export const action = ({ request, context, params: { planId } }: Route.ActionArgs) =>
  takePlanStep({
    ...{ request, context, planId, path: '/change-lists', done: 'changed' },
    change: changeChanges,
    check: missingChanges,
    fieldOf: changeField,
    body: (read, typed) => ({
      number: read.count('listNumber'),
      title: read.text('listName'),
      changes: changesTyped(read, typed),
    }),
  });

const RecordChangeListPage = ({ loaderData: { found, today, form }, actionData }: Route.ComponentProps) => {
  const texts = useTexts();
  const { steps, forms, draft: words } = texts.plans;
  const answer = actionData ?? form;
  return (
    <PlanStepPage
      title={steps.changeList}
      lead={words.changeListLead}
      found={found}
      of="established"
      hindrance={withoutBaseline(found.plan, texts)}
      today={today}
      answer={answer}
      save={forms.approveSave}
    >
      <ChangeListForm found={found} typed={answer.typed} />
    </PlanStepPage>
  );
};

export default RecordChangeListPage;
