import type { MeetingEvent } from '#council/events';
import type { IsoDate } from '#kernel';

import type { Projection } from '../engine/projection.ts';

/** One meeting in the calendar. */
export interface CalendarView {
  readonly meetingId: string;
  readonly body: string;
  readonly date: IsoDate | null;
  readonly startsAt: string;
  readonly place: string;
  readonly visibility: 'public' | 'nonPublic';
  readonly status: 'scheduled' | 'invited' | 'open' | 'closed' | 'cancelled';
  /** Entries that stand, to be counted for those who may know of them. */
  readonly items: readonly { readonly agendaItemId: string; readonly visibility: 'public' | 'nonPublic' }[];
}

type CalendarEvent = Extract<
  MeetingEvent,
  {
    readonly type:
      | 'MeetingScheduled'
      | 'MeetingMoved'
      | 'MeetingCancelled'
      | 'MeetingInvited'
      | 'MeetingOpened'
      | 'MeetingClosed'
      | 'AgendaItemAdded'
      | 'AgendaItemRemoved';
  }
>;

/** Sitzungskalender: one page for each meeting. */
export const meetingCalendar: Projection<CalendarView, CalendarEvent> = {
  name: 'meeting-calendar',
  version: 1,
  reads: {
    MeetingScheduled: true,
    MeetingMoved: true,
    MeetingCancelled: true,
    MeetingInvited: true,
    MeetingOpened: true,
    MeetingClosed: true,
    AgendaItemAdded: true,
    AgendaItemRemoved: true,
  },
  keyOf: ({ data }) => data.meetingId,
  emptyView: (meetingId) => ({
    meetingId,
    body: '',
    date: null,
    startsAt: '',
    place: '',
    visibility: 'nonPublic',
    status: 'scheduled',
    items: [],
  }),
  apply: (view, event) => {
    if (event.type !== 'MeetingScheduled' && view.date === null) {
      throw new Error(`${event.type}: found no meeting ${view.meetingId}, expected it to be scheduled before.`);
    }
    return { ...view, ...changeBy(event, view) };
  },
};

const changeBy = ({ type, data }: CalendarEvent, { items }: CalendarView): Partial<CalendarView> => {
  switch (type) {
    case 'MeetingScheduled':
      return data;
    case 'MeetingMoved':
      return { date: data.date, status: 'scheduled' };
    case 'MeetingCancelled':
      return { status: 'cancelled' };
    case 'MeetingInvited':
      return { status: 'invited' };
    case 'MeetingOpened':
      return { status: 'open' };
    case 'MeetingClosed':
      return { status: 'closed' };
    case 'AgendaItemAdded':
      return { items: [...items, { agendaItemId: data.agendaItemId, visibility: data.visibility }] };
    case 'AgendaItemRemoved':
      return { items: items.filter(({ agendaItemId }) => agendaItemId !== data.agendaItemId) };
  }
};
