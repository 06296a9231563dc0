import { DayFields } from '../components/steps/day-fields.tsx';
import { StepPage } from '../components/steps/step-page.tsx';
import { amendmentOf } from '../forms/steps/amendment-of.server.ts';
import { showStep } from '../forms/steps/show-step.server.ts';
import { takeStep } from '../forms/steps/take-step.server.ts';
import { textOrNull } from '../forms/typed.ts';
import { isOpen } from '../possible-steps.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/withdraw-amendment.ts';

export const loader = async (visit: Route.LoaderArgs) => {
  const shown = await showStep(visit, (_, today) => ({ occurredOn: today }));
  return { ...shown, amendment: amendmentOf(shown.found, visit.params.amendmentId) };
};

export const action = ({ request, context, params: { resolutionId, amendmentId } }: Route.ActionArgs) =>
  takeStep({
    request,
    context,
    resolutionId,
    path: `/amendments/${encodeURIComponent(amendmentId)}/withdrawal`,
    done: 'withdrawn',
    body: (read, typed) => ({ occurredOn: read.day('occurredOn'), reason: textOrNull(typed, 'reason') }),
  });

const WithdrawAmendmentPage = ({ loaderData: { found, today, form, amendment }, actionData }: Route.ComponentProps) => {
  const { steps, stepForms: words } = useTexts();
  return (
    <StepPage
      title={steps.withdraw}
      lead={words.withdrawLead(amendment.mover.name)}
      found={found}
      answer={actionData ?? form}
      isPossible={isOpen(amendment, found)}
      save={words.withdrawSave}
    >
      <DayFields today={today} />
    </StepPage>
  );
};

export default WithdrawAmendmentPage;
