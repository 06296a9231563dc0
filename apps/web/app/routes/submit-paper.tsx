import { DayFields } from '../components/steps/day-fields.tsx';
import { StepPage } from '../components/steps/step-page.tsx';
import { showStep } from '../forms/steps/show-step.server.ts';
import { takeStep } from '../forms/steps/take-step.server.ts';
import { textOrNull } from '../forms/typed.ts';
import { isPossible } from '../possible-steps.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/submit-paper.ts';

export const loader = (visit: Route.LoaderArgs) => showStep(visit, (_, today) => ({ occurredOn: today }));

export const action = ({ request, context, params: { resolutionId } }: Route.ActionArgs) =>
  takeStep({
    request,
    context,
    resolutionId,
    path: '/submission',
    done: 'submitted',
    body: (read, typed) => ({ occurredOn: read.day('occurredOn'), reason: textOrNull(typed, 'reason') }),
  });

const SubmitPaperPage = ({ loaderData: { found, today, form }, actionData }: Route.ComponentProps) => {
  const { steps, stepForms: words } = useTexts();
  return (
    <StepPage
      title={steps.submit}
      lead={words.submitLead}
      found={found}
      answer={actionData ?? form}
      isPossible={isPossible('submit', found)}
      save={words.submitSave}
    >
      <DayFields today={today} />
    </StepPage>
  );
};

export default SubmitPaperPage;
