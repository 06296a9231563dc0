import { CheckInput } from '../components/forms/check-input.tsx';
import { SelectInput } from '../components/forms/select-input.tsx';
import { TextInput } from '../components/forms/text-input.tsx';
import { MeetingInput } from '../components/steps/meeting-input.tsx';
import { StepPage } from '../components/steps/step-page.tsx';
import { VoteFields } from '../components/steps/vote-fields.tsx';
import { offeredMeetings } from '../forms/steps/offered-meetings.server.ts';
import { showStep } from '../forms/steps/show-step.server.ts';
import { takeStep } from '../forms/steps/take-step.server.ts';
import { meetingTyped, usualVote, voteTyped } from '../forms/steps/vote-typed.ts';
import type { Typed } from '../forms/typed.ts';
import { rowAt } from '../forms/typed.ts';
import { isOpen, isPossible } from '../possible-steps.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/give-recommendation.ts';

export const loader = async (visit: Route.LoaderArgs) => {
  const shown = await showStep(visit, (found, today) => ({ 'recommendation.date': today, ...usualVote(found) }));
  return { ...shown, meetings: await offeredMeetings({ context: visit.context, today: shown.today }) };
};

const ticked = (typed: Typed): readonly string[] =>
  Object.entries(rowAt(typed, 'amendmentIds')).flatMap(([amendmentId, text]) => (text === 'ja' ? [amendmentId] : []));

export const action = ({ request, context, params: { resolutionId } }: Route.ActionArgs) =>
  takeStep({
    request,
    context,
    resolutionId,
    path: '/recommendations',
    done: 'recommended',
    fields: { '/occurredOn': 'recommendation.date', '/amendmentIds': 'advice' },
    body: (read, typed) => {
      const date = read.day('recommendation.date');
      return {
        occurredOn: date,
        recommendation: {
          body: read.text('recommendation.body'),
          date,
          protocolNumber: read.text('recommendation.protocolNumber'),
          wordedBy: read.text('recommendation.wordedBy'),
        },
        advice: read.choice('advice'),
        amendmentIds: ticked(typed),
        vote: voteTyped(read, typed),
        ...meetingTyped(typed),
      };
    },
  });

const GiveRecommendationPage = ({ loaderData: { found, today, form, meetings }, actionData }: Route.ComponentProps) => {
  const { steps, stepForms: words, resolution } = useTexts();
  const open = found.amendments.filter((amendment) => isOpen(amendment, found));
  return (
    <StepPage
      title={steps.recommend}
      found={found}
      answer={actionData ?? form}
      isPossible={isPossible('recommend', found)}
      save={words.save}
    >
      <TextInput name="recommendation.body" label={words.committee} maxLength={200} />
      <TextInput name="recommendation.date" type="date" label={words.meetingDate} max={today} />
      <TextInput
        name="recommendation.protocolNumber"
        label={words.protocolNumber}
        hint={words.protocolHint}
        maxLength={100}
      />
      <TextInput name="recommendation.wordedBy" label={words.wordedBy} hint={words.wordedByHint} maxLength={200} />
      <SelectInput name="advice" label={words.advice} options={words.advices} />
      <fieldset className="kern-fieldset">
        <legend className="kern-label">{words.recommended}</legend>
        <div className="kern-hint">{open.length === 0 ? words.noAmendments : words.recommendedHint}</div>
        <div className="kern-fieldset__body">
          {open.map(({ amendmentId, mover }) => (
            <CheckInput
              key={amendmentId}
              name={`amendmentIds.${amendmentId}`}
              label={resolution.amendments.by(`${mover.name} (${amendmentId})`)}
            />
          ))}
        </div>
      </fieldset>
      <MeetingInput meetings={meetings} body="" />
      <VoteFields />
    </StepPage>
  );
};

export default GiveRecommendationPage;
