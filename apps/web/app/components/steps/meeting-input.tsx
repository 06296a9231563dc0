import { formatDay } from '../../formats/day.ts';
import type { OfferedMeeting } from '../../forms/steps/offered-meetings.server.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { SelectInput } from '../forms/select-input.tsx';

interface Props {
  readonly meetings: readonly OfferedMeeting[];
  /** Whose meetings stand first. */
  readonly body: string;
}

/** In which meeting the vote was taken; the record then holds the vote to its body, day, attendance and quorum. */
export const MeetingInput = ({ meetings, body }: Props) => {
  const { stepForms: words } = useTexts();
  const language = useLanguage();
  if (meetings.length === 0) return null;
  const ordered = meetings.toSorted((one, other) => Number(other.body === body) - Number(one.body === body));
  return (
    <SelectInput
      name="meetingId"
      label={words.meeting}
      hint={words.meetingHint}
      optional
      nothing={words.noMeeting}
      options={ordered.map(
        (one) => [one.meetingId, words.meetingName(one.body, formatDay(one.date, language), one.startsAt)] as const,
      )}
    />
  );
};
