import { TextInput } from '../components/forms/text-input.tsx';
import { MeetingInput } from '../components/steps/meeting-input.tsx';
import { StepPage } from '../components/steps/step-page.tsx';
import { VoteFields } from '../components/steps/vote-fields.tsx';
import { amendmentOf } from '../forms/steps/amendment-of.server.ts';
import { offeredMeetings } from '../forms/steps/offered-meetings.server.ts';
import { showStep } from '../forms/steps/show-step.server.ts';
import { takeStep } from '../forms/steps/take-step.server.ts';
import { meetingTyped, usualVote, voteTyped } from '../forms/steps/vote-typed.ts';
import { isOpen } from '../possible-steps.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/vote-on-amendment.ts';

export const loader = async (visit: Route.LoaderArgs) => {
  const shown = await showStep(visit, (found, today) => ({
    body: found.decidingBody,
    meetingDate: today,
    ...usualVote(found),
  }));
  return {
    ...shown,
    meetings: await offeredMeetings({ context: visit.context, today: shown.today }),
    amendment: amendmentOf(shown.found, visit.params.amendmentId),
  };
};

export const action = ({ request, context, params: { resolutionId, amendmentId } }: Route.ActionArgs) =>
  takeStep({
    request,
    context,
    resolutionId,
    path: `/amendments/${encodeURIComponent(amendmentId)}/votes`,
    done: 'voted',
    fields: { '/occurredOn': 'meetingDate' },
    body: (read, typed) => {
      const meetingDate = read.day('meetingDate');
      return {
        occurredOn: meetingDate,
        body: read.text('body'),
        meetingDate,
        vote: voteTyped(read, typed),
        ...meetingTyped(typed),
      };
    },
  });

const VoteOnAmendmentPage = ({
  loaderData: { found, today, form, meetings, amendment },
  actionData,
}: Route.ComponentProps) => {
  const { stepForms: words } = useTexts();
  return (
    <StepPage
      title={words.voteTitle(amendment.mover.name)}
      found={found}
      answer={actionData ?? form}
      isPossible={isOpen(amendment, found)}
      save={words.save}
    >
      <TextInput name="body" label={words.body} maxLength={200} />
      <TextInput name="meetingDate" type="date" label={words.meetingDate} max={today} />
      <MeetingInput meetings={meetings} body={found.decidingBody} />
      <VoteFields />
    </StepPage>
  );
};

export default VoteOnAmendmentPage;
