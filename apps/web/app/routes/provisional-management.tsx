import { PlanStepPage } from '../components/books/plan-step-page.tsx';
import { SelectInput } from '../components/forms/select-input.tsx';
import { showPlanStep } from '../forms/plan/show-plan-step.server.ts';
import { takePlanStep } from '../forms/plan/take-plan-step.server.ts';
import { textAt } from '../forms/typed.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/provisional-management.ts';

export const loader = (visit: Route.LoaderArgs) => showPlanStep(visit);

export const action = ({ request, context, params: { planId } }: Route.ActionArgs) =>
  takePlanStep({
    ...{ request, context, planId, done: 'provisional' },
    path: (typed) => (textAt(typed, 'step') === 'end' ? '/provisional-management/end' : '/provisional-management'),
    check: (typed, { forms }) =>
      ['', 'begin', 'end'].includes(textAt(typed, 'step')) ? [] : [{ name: 'step', message: forms.choose }],
    body: (read) => {
      // No part of the order, but read before the year: faults are told as the fields stand on the page.
      read.choice('step');
      return { year: read.year('year') };
    },
  });

const ProvisionalManagementPage = ({ loaderData: { found, today, form }, actionData }: Route.ComponentProps) => {
  const { steps, forms, draft: words } = useTexts().plans;
  return (
    <PlanStepPage
      title={steps.provisional}
      lead={words.provisionalLead}
      found={found}
      of="any"
      today={today}
      answer={actionData ?? form}
      save={forms.approveSave}
    >
      <SelectInput name="step" label={words.provisionalStep} options={words.provisionalSteps} />
      <SelectInput
        name="year"
        label={words.year}
        options={found.plan.fiscalYears.map((year) => [String(year), String(year)] as const)}
      />
    </PlanStepPage>
  );
};

export default ProvisionalManagementPage;
