import type { CouncilCommand, MeetingCommand } from '#council';
import type { Member } from '#council/events';
import { isoDate } from '#kernel';
import { council, factions, finance } from '../city/organisation.ts';
import { wiesbadenScript } from './script.ts';

const day = isoDate('2023-12-20');
const resolutionId = '23-v-15-7';

interface Sitting {
  readonly meetingId: string;
  readonly body: string;
  readonly startsAt: string;
  /** Present by faction, as the votes of the script need it. */
  readonly present: readonly number[];
}

const financeMeeting: Sitting = {
  meetingId: '2023-12-20-finanzen',
  body: finance,
  startsAt: '14:00',
  present: [6, 5, 3, 2],
};
const councilMeeting: Sitting = {
  meetingId: '2023-12-20-stadtverordnetenversammlung',
  body: council,
  startsAt: '16:00',
  present: [28, 23, 16, 9],
};

const members = ({ present }: Sitting): readonly Member[] =>
  present.flatMap((count, index) =>
    Array.from({ length: count }, (_, place) => ({
      memberId: `mitglied-${String.fromCharCode(97 + index)}${place + 1}`,
      faction: factions[index] ?? null,
    })),
  );

const agenda = (sitting: Sitting): readonly MeetingCommand[] => {
  const { meetingId } = sitting;
  const occurredOn = isoDate('2023-12-04');
  const add = (
    data: Omit<Extract<MeetingCommand, { type: 'AddAgendaItem' }>['data'], 'meetingId'>,
  ): MeetingCommand => ({
    type: 'AddAgendaItem',
    occurredOn,
    data: { meetingId, ...data },
  });
  return [
    {
      type: 'ScheduleMeeting',
      occurredOn: isoDate('2023-11-20'),
      data: {
        meetingId,
        body: sitting.body,
        date: day,
        startsAt: sitting.startsAt,
        place: 'Rathaus',
        visibility: 'public',
      },
    },
    add({
      ...{ agendaItemId: 'top-1', number: '1', section: 'I', visibility: 'public', resolutionId: null, after: null },
      title: 'Genehmigung der letzten Niederschrift',
    }),
    add({
      ...{ agendaItemId: 'top-2', number: '2', section: 'I', visibility: 'public', resolutionId, after: 'top-1' },
      title: 'Sachstand und künftige Ausrichtung des Amtes 15',
    }),
    add({
      ...{ agendaItemId: 'top-3', number: '1', section: 'II', visibility: 'nonPublic', resolutionId: null },
      after: 'top-2',
      title: 'Grundstücksangelegenheit',
    }),
    { type: 'InviteToMeeting', occurredOn: isoDate('2023-12-08'), data: { meetingId, urgentBecause: null } },
  ];
};

const opening = (sitting: Sitting): MeetingCommand => ({
  type: 'OpenMeeting',
  occurredOn: day,
  data: { meetingId: sitting.meetingId, attendance: members(sitting) },
});

const concluded = (
  { meetingId }: Sitting,
  data: Omit<Extract<MeetingCommand, { type: 'ConcludeAgendaItems' }>['data'], 'meetingId'>,
): MeetingCommand => ({ type: 'ConcludeAgendaItems', occurredOn: day, data: { meetingId, ...data } });

const unanimous = {
  tally: { known: 'unanimous' },
  rule: 'hgo-54@2005-04-01',
  present: null,
  outcome: 'adopted',
} as const;

const ending = (sitting: Sitting): readonly MeetingCommand[] => {
  const { meetingId } = sitting;
  return [
    concluded(sitting, { agendaItemIds: ['top-1'], result: 'adopted', vote: unanimous, note: null }),
    concluded(sitting, { agendaItemIds: ['top-3'], result: 'adjourned', vote: null, note: null }),
    { type: 'CloseMeeting', occurredOn: day, data: { meetingId } },
    { type: 'SignMinutes', occurredOn: isoDate('2023-12-22'), data: { meetingId, signedBy: 'Schriftführung' } },
  ];
};

/** The vote as the script has it, taken in its meeting, whose agenda item ends with the same. */
const inMeeting = (command: CouncilCommand): readonly CouncilCommand[] => {
  switch (command.type) {
    case 'SubmitPaper':
      return [command, ...agenda(financeMeeting), ...agenda(councilMeeting)];
    case 'GiveRecommendation': {
      const { meetingId } = financeMeeting;
      const { vote } = command.data;
      const result = concluded(financeMeeting, { agendaItemIds: ['top-2'], result: 'adopted', vote, note: null });
      const voted = { ...command, data: { ...command.data, meetingId } };
      return [opening(financeMeeting), voted, result, ...ending(financeMeeting)];
    }
    case 'DecideResolution': {
      const { meetingId } = councilMeeting;
      const { vote } = command.data;
      const result = concluded(councilMeeting, { agendaItemIds: ['top-2'], result: 'adopted', vote, note: null });
      const voted = { ...command, data: { ...command.data, meetingId } };
      return [opening(councilMeeting), voted, result, ...ending(councilMeeting)];
    }
    default:
      return [command];
  }
};

/** The life of resolution 0487 with the two meetings of 20 December 2023. Attendance and results are invented. */
export const wiesbadenMeetingsScript: readonly CouncilCommand[] = wiesbadenScript.flatMap(inMeeting);
