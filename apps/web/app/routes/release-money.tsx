import { PaperChoice } from '../components/books/paper-choice.tsx';
import { PlanStepPage } from '../components/books/plan-step-page.tsx';
import { TargetInput } from '../components/books/target-input.tsx';
import { TextInput } from '../components/forms/text-input.tsx';
import { showPlanStep } from '../forms/plan/show-plan-step.server.ts';
import { takePlanStep } from '../forms/plan/take-plan-step.server.ts';
import { targetTyped } from '../forms/plan/target-typed.ts';
import { textAt } from '../forms/typed.ts';
import { askGrants } from '../request/grants.server.ts';
import { paperIn } from '../request/paper-in.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/release-money.ts';

export const loader = async (visit: Route.LoaderArgs) => {
  const shown = await showPlanStep(visit);
  const asked = paperIn(visit.request);
  return { ...shown, asked, grants: await askGrants(visit.context.get(visitorContext).api, asked, shown.found) };
};

export const action = ({ request, context, params: { planId } }: Route.ActionArgs) =>
  takePlanStep({
    ...{ request, context, planId, path: '/releases', done: 'released', wholes: ['target'] },
    body: (read, typed) => ({
      // Of the form, not of the click: sent twice, it is the same release.
      releaseId: `freigabe-${textAt(typed, 'vorgang')}`,
      target: targetTyped(read.choice('target')),
      amountCents: read.cents('amountCents'),
    }),
  });

const ReleaseMoneyPage = ({ loaderData: { found, today, form, asked, grants }, actionData }: Route.ComponentProps) => {
  const { steps, forms: words } = useTexts().plans;
  return (
    <PlanStepPage
      title={steps.release}
      lead={words.releaseLead}
      found={found}
      today={today}
      answer={actionData ?? form}
      save={words.releaseSave}
      before={<PaperChoice asked={asked} count={grants.length} />}
    >
      <TargetInput found={found} grants={grants} />
      <TextInput name="amountCents" label={words.amount} hint={words.amountHint} inputMode="decimal" maxLength={30} />
    </PlanStepPage>
  );
};

export default ReleaseMoneyPage;
