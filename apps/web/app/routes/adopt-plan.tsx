import { PlanStepPage } from '../components/books/plan-step-page.tsx';
import { withoutBaseline } from '../components/books/plan-words.ts';
import { TextInput } from '../components/forms/text-input.tsx';
import { showPlanStep } from '../forms/plan/show-plan-step.server.ts';
import { takePlanStep } from '../forms/plan/take-plan-step.server.ts';
import { textAt, textOrNull } from '../forms/typed.ts';
import { isNoPaper } from '../request/known-paper.server.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/adopt-plan.ts';

export const loader = (visit: Route.LoaderArgs) => showPlanStep(visit);

export const action = ({ request, context, params: { planId } }: Route.ActionArgs) =>
  takePlanStep({
    ...{ request, context, planId, path: '/adoption', done: 'adopted' },
    check: async (typed, { plans }) =>
      (await isNoPaper(context.get(visitorContext).api, textAt(typed, 'paper')))
        ? [{ name: 'paper', message: plans.draft.paperUnknown }]
        : [],
    body: (_read, typed) => ({ paper: textOrNull(typed, 'paper') }),
  });

const AdoptPlanPage = ({ loaderData: { found, today, form }, actionData }: Route.ComponentProps) => {
  const texts = useTexts();
  const { steps, forms, draft: words } = texts.plans;
  return (
    <PlanStepPage
      title={steps.adopt}
      lead={words.adoptLead}
      found={found}
      of="established"
      hindrance={withoutBaseline(found.plan, texts)}
      today={today}
      answer={actionData ?? form}
      save={forms.approveSave}
    >
      <TextInput name="paper" label={forms.paper} hint={words.paperHint} optional maxLength={100} />
    </PlanStepPage>
  );
};

export default AdoptPlanPage;
