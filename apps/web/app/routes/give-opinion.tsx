import { data } from 'react-router';

import { localProblem } from '../api/problem.ts';
import { HiddenInput } from '../components/forms/hidden-input.tsx';
import { SelectInput } from '../components/forms/select-input.tsx';
import { TextArea } from '../components/forms/text-area.tsx';
import { TextInput } from '../components/forms/text-input.tsx';
import { StepPage } from '../components/steps/step-page.tsx';
import { formatDay } from '../formats/day.ts';
import { showStep } from '../forms/steps/show-step.server.ts';
import { takeStep } from '../forms/steps/take-step.server.ts';
import { textAt, textOrNull } from '../forms/typed.ts';
import { ownOpinions } from '../own-opinion.ts';
import { departmentOnly } from '../request/department.server.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import type { Route } from './+types/give-opinion.ts';

/** The form of a department for what it, or one of its offices, was asked. */
export const loader = async (visit: Route.LoaderArgs) => {
  const { searchParams } = new URL(visit.request.url);
  const [office, kind] = [searchParams.get('amt') ?? '', searchParams.get('art') ?? ''];
  const shown = await showStep(
    visit,
    (found, today) => ({ office, kind, textVersion: String(found.text.version), occurredOn: today }),
    departmentOnly,
  );
  const asked = shown.found.opinions?.find((opinion) => opinion.office === office && opinion.kind === kind);
  if (asked === undefined) throw data(localProblem(404, 'OPINION_NOT_REQUESTED', 'Not asked for'), { status: 404 });
  const { session } = visit.context.get(visitorContext);
  return { ...shown, asked, isOwn: ownOpinions(shown.found, session).includes(asked) };
};

export const action = ({ request, context, params: { resolutionId } }: Route.ActionArgs) =>
  takeStep({
    request,
    context,
    resolutionId,
    path: '/opinions/answers',
    done: 'opined',
    admit: departmentOnly,
    body: (read, typed) => ({
      occurredOn: read.day('occurredOn'),
      office: textAt(typed, 'office'),
      kind: textAt(typed, 'kind'),
      verdict: read.choice('verdict'),
      text: textOrNull(typed, 'text'),
      textVersion: Number(textAt(typed, 'textVersion')),
    }),
  });

const GiveOpinionPage = ({ loaderData: { found, today, form, asked, isOwn }, actionData }: Route.ComponentProps) => {
  const { forms, resolution } = useTexts();
  const { opinions: words } = resolution;
  return (
    <StepPage
      title={words.formTitle(words.kinds[asked.kind], asked.office)}
      lead={words.formLead(found.text.version, formatDay(asked.dueOn, useLanguage()))}
      found={found}
      answer={actionData ?? form}
      isPossible={isOwn}
      save={words.save}
    >
      <HiddenInput name="office" />
      <HiddenInput name="kind" />
      <HiddenInput name="textVersion" />
      <SelectInput name="verdict" label={words.verdict} options={words.verdicts} />
      <TextArea name="text" label={words.text} hint={words.textHint} optional />
      <TextInput name="occurredOn" type="date" label={forms.day} hint={forms.dayHint} max={today} />
    </StepPage>
  );
};

export default GiveOpinionPage;
