import type { Resolution } from '../api/resolution.ts';
import { SelectInput } from '../components/forms/select-input.tsx';
import { TextInput } from '../components/forms/text-input.tsx';
import { MeetingInput } from '../components/steps/meeting-input.tsx';
import { StepPage } from '../components/steps/step-page.tsx';
import { VoteFields } from '../components/steps/vote-fields.tsx';
import { formatDay } from '../formats/day.ts';
import { offeredMeetings } from '../forms/steps/offered-meetings.server.ts';
import { showStep } from '../forms/steps/show-step.server.ts';
import { takeStep } from '../forms/steps/take-step.server.ts';
import { meetingTyped, usualVote, voteTyped } from '../forms/steps/vote-typed.ts';
import { carried } from '../forms/draft/draft-effects.ts';
import { textOrNull } from '../forms/typed.ts';
import { isPossible } from '../possible-steps.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import type { Route } from './+types/decide-resolution.ts';

/** A recommendation is named by all it is known by, so that the decision takes over this one and no other. */
const named = ({ body, date, protocolNumber, wordedBy }: Resolution['recommendations'][number]): string =>
  JSON.stringify({ body, date, protocolNumber, wordedBy });

export const loader = async (visit: Route.LoaderArgs) => {
  const shown = await showStep(visit, (found, today) => {
    const last = found.recommendations.at(-1);
    return {
      body: found.decidingBody,
      date: today,
      adopts: last === undefined || last.advice === 'reject' ? '' : named(last),
      ...usualVote(found),
    };
  });
  return { ...shown, meetings: await offeredMeetings({ context: visit.context, today: shown.today }) };
};

export const action = ({ request, context, params: { resolutionId } }: Route.ActionArgs) =>
  takeStep({
    request,
    context,
    resolutionId,
    path: '/decision',
    done: 'decided',
    fields: { '/occurredOn': 'date' },
    body: (read, typed) => {
      const date = read.day('date');
      return {
        occurredOn: date,
        number: textOrNull(typed, 'number'),
        body: read.text('body'),
        date,
        adopts: carried(typed, 'adopts'),
        vote: voteTyped(read, typed),
        ...meetingTyped(typed),
      };
    },
  });

const DecideResolutionPage = ({ loaderData: { found, today, form, meetings }, actionData }: Route.ComponentProps) => {
  const { steps, stepForms: words, resolution } = useTexts();
  const language = useLanguage();
  const options = Object.fromEntries(
    found.recommendations.map((one) => [
      named(one),
      resolution.decision.adoptsText(one.body, formatDay(one.date, language), one.protocolNumber, one.wordedBy),
    ]),
  );
  return (
    <StepPage
      title={steps.decide}
      found={found}
      answer={actionData ?? form}
      isPossible={isPossible('decide', found)}
      save={words.save}
    >
      <TextInput name="number" label={words.number} hint={words.numberHint} maxLength={100} />
      <TextInput name="body" label={words.decidingBody} maxLength={200} />
      <TextInput name="date" type="date" label={words.meetingDate} max={today} />
      <SelectInput name="adopts" label={words.adopts} options={options} nothing={words.adoptsNone} />
      <MeetingInput meetings={meetings} body={found.decidingBody} />
      <VoteFields />
    </StepPage>
  );
};

export default DecideResolutionPage;
