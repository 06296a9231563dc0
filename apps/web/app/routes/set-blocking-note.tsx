import { PaperChoice } from '../components/books/paper-choice.tsx';
import { PlanStepPage } from '../components/books/plan-step-page.tsx';
import { TargetInput } from '../components/books/target-input.tsx';
import { TextArea } from '../components/forms/text-area.tsx';
import { TextInput } from '../components/forms/text-input.tsx';
import { showPlanStep } from '../forms/plan/show-plan-step.server.ts';
import { takePlanStep } from '../forms/plan/take-plan-step.server.ts';
import { targetTyped } from '../forms/plan/target-typed.ts';
import { textAt } from '../forms/typed.ts';
import { askGrants } from '../request/grants.server.ts';
import { paperIn } from '../request/paper-in.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/set-blocking-note.ts';

export const loader = async (visit: Route.LoaderArgs) => {
  const shown = await showPlanStep(visit);
  const asked = paperIn(visit.request);
  return { ...shown, asked, grants: await askGrants(visit.context.get(visitorContext).api, asked, shown.found) };
};

export const action = ({ request, context, params: { planId } }: Route.ActionArgs) =>
  takePlanStep({
    ...{ request, context, planId, path: '/blocking-notes', done: 'blocked', wholes: ['target'] },
    body: (read, typed) => ({
      noteId: `sperre-${textAt(typed, 'vorgang')}`,
      target: targetTyped(read.choice('target')),
      amountCents: read.cents('amountCents'),
      wording: read.text('wording'),
    }),
  });

const SetBlockingNotePage = ({
  loaderData: { found, today, form, asked, grants },
  actionData,
}: Route.ComponentProps) => {
  const { steps, forms: words } = useTexts().plans;
  return (
    <PlanStepPage
      title={steps.block}
      lead={words.blockLead}
      found={found}
      today={today}
      answer={actionData ?? form}
      save={words.blockSave}
      before={<PaperChoice asked={asked} count={grants.length} />}
    >
      <TargetInput found={found} grants={grants} />
      <TextInput name="amountCents" label={words.amount} hint={words.amountHint} inputMode="decimal" maxLength={30} />
      <TextArea name="wording" label={words.wording} hint={words.wordingHint} />
    </PlanStepPage>
  );
};

export default SetBlockingNotePage;
