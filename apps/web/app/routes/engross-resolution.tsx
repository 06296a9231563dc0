import { TextInput } from '../components/forms/text-input.tsx';
import { DayFields } from '../components/steps/day-fields.tsx';
import { StepPage } from '../components/steps/step-page.tsx';
import { showStep } from '../forms/steps/show-step.server.ts';
import { takeStep } from '../forms/steps/take-step.server.ts';
import { textOrNull } from '../forms/typed.ts';
import { isPossible } from '../possible-steps.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/engross-resolution.ts';

export const loader = (visit: Route.LoaderArgs) => showStep(visit, (_, today) => ({ occurredOn: today }));

export const action = ({ request, context, params: { resolutionId } }: Route.ActionArgs) =>
  takeStep({
    request,
    context,
    resolutionId,
    path: '/engrossment',
    done: 'engrossed',
    body: (read, typed) => ({
      occurredOn: read.day('occurredOn'),
      signedBy: read.text('signedBy'),
      reason: textOrNull(typed, 'reason'),
    }),
  });

const EngrossResolutionPage = ({ loaderData: { found, today, form }, actionData }: Route.ComponentProps) => {
  const { steps, stepForms: words } = useTexts();
  return (
    <StepPage
      title={steps.engross}
      lead={words.engrossLead}
      found={found}
      answer={actionData ?? form}
      isPossible={isPossible('engross', found)}
      save={words.engrossSave}
    >
      <TextInput name="signedBy" label={words.signedBy} hint={words.signedByHint} maxLength={200} />
      <DayFields today={today} />
    </StepPage>
  );
};

export default EngrossResolutionPage;
