import { PlanStepPage } from '../components/books/plan-step-page.tsx';
import { YearsInput } from '../components/books/years-input.tsx';
import { TextArea } from '../components/forms/text-area.tsx';
import { TextInput } from '../components/forms/text-input.tsx';
import { showPlanStep } from '../forms/plan/show-plan-step.server.ts';
import { takePlanStep } from '../forms/plan/take-plan-step.server.ts';
import { linesTyped, yearsTyped } from '../forms/plan/years-typed.ts';
import { textOrNull } from '../forms/typed.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/approve-plan.ts';

export const loader = (visit: Route.LoaderArgs) => showPlanStep(visit);

export const action = ({ request, context, params: { planId } }: Route.ActionArgs) =>
  takePlanStep({
    ...{ request, context, planId, path: '/approvals', done: 'approved' },
    wholes: ['years', 'exceptLineIds', 'conditions'],
    check: (typed, { plans }) =>
      yearsTyped(typed).length === 0 ? [{ name: 'years', message: plans.forms.chooseYear }] : [],
    body: (read, typed) => ({
      authority: read.text('authority'),
      reference: textOrNull(typed, 'reference'),
      years: yearsTyped(typed),
      exceptLineIds: linesTyped(typed, 'exceptLineIds'),
      conditions: linesTyped(typed, 'conditions'),
    }),
  });

const ApprovePlanPage = ({ loaderData: { found, today, form }, actionData }: Route.ComponentProps) => {
  const { steps, forms: words } = useTexts().plans;
  return (
    <PlanStepPage
      title={steps.approve}
      lead={words.approveLead}
      found={found}
      today={today}
      answer={actionData ?? form}
      save={words.approveSave}
    >
      <TextInput name="authority" label={words.authority} hint={words.authorityHint} maxLength={200} />
      <TextInput name="reference" label={words.reference} optional maxLength={200} />
      <YearsInput years={found.plan.fiscalYears} />
      <TextArea name="exceptLineIds" label={words.except} hint={words.exceptHint} optional />
      <TextArea name="conditions" label={words.conditions} hint={words.conditionsHint} optional />
    </PlanStepPage>
  );
};

export default ApprovePlanPage;
