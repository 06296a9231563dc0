import { isoDate } from '#kernel';
import type {
  AddAgendaItem,
  ConcludeAgendaItems,
  MeetingCommand,
  ScheduleMeeting,
} from '../meeting/meeting.commands.ts';
import type { Member } from '../meeting/meeting.events.ts';
import { council, meetingDay, vote } from './orders.ts';

/** Orders about one meeting of the council with defaults; an example writes only what it is about. */
export const meetingId = '2023-12-20-council';

type Simple = Exclude<MeetingCommand['type'], 'ScheduleMeeting' | 'AddAgendaItem' | 'ConcludeAgendaItems'>;
type Of<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { readonly type: Type }>;

export const meetingOrder = <Type extends Simple>(
  type: Type,
  data: Omit<Of<Type>['data'], 'meetingId'>,
  on: string = meetingDay,
): MeetingCommand =>
  // The data is what the type asks for; the compiler cannot put the two together again.
  ({ type, occurredOn: isoDate(on), data: { meetingId, ...data } }) as MeetingCommand;

export const scheduleMeeting = (more: Partial<ScheduleMeeting['data']> = {}): ScheduleMeeting => ({
  type: 'ScheduleMeeting',
  occurredOn: isoDate('2023-11-20'),
  data: {
    meetingId,
    body: council,
    date: meetingDay,
    startsAt: '16:00',
    place: 'Rathaus',
    visibility: 'public',
    ...more,
  },
});

export const addItem = (number: string, more: Partial<AddAgendaItem['data']> = {}): AddAgendaItem => ({
  type: 'AddAgendaItem',
  occurredOn: isoDate('2023-11-27'),
  data: {
    meetingId,
    agendaItemId: `i-${number}`,
    number,
    section: 'I',
    visibility: 'public',
    title: `Punkt ${number}`,
    resolutionId: null,
    after: number === '1' ? null : `i-${Number(number) - 1}`,
    ...more,
  },
});

export const members = (count: number): readonly Member[] =>
  Array.from({ length: count }, (_, index) => ({
    memberId: `m-${index + 1}`,
    faction: index % 2 === 0 ? 'Fraktion A' : 'Fraktion B',
  }));

export const invite = (on = '2023-12-08', urgentBecause: string | null = null): MeetingCommand =>
  meetingOrder('InviteToMeeting', { urgentBecause }, on);

export const open = (count = 76): MeetingCommand => meetingOrder('OpenMeeting', { attendance: members(count) });

export const conclude = (
  agendaItemIds: readonly string[],
  more: Partial<ConcludeAgendaItems['data']> = {},
): ConcludeAgendaItems => ({
  type: 'ConcludeAgendaItems',
  occurredOn: meetingDay,
  data: { meetingId, agendaItemIds, result: 'adopted', vote: vote(49, 22), note: null, ...more },
});

/** Three agenda items, invited in time. */
export const invited: readonly MeetingCommand[] = [
  scheduleMeeting(),
  addItem('1'),
  addItem('2'),
  addItem('3'),
  invite(),
];
