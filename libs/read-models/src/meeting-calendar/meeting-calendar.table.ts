import type { PageTable } from '../engine/page-table.ts';
import type { CalendarView } from './meeting-calendar.projection.ts';

export const meetingCalendarTable: PageTable<CalendarView> = {
  name: 'meeting_calendar',
  columns: [
    { name: 'body', type: 'text' },
    { name: 'meeting_date', type: 'text collate "C"', given: 'text' },
    { name: 'is_public', type: 'boolean' },
  ],
  indexes: ['(meeting_date desc, key)', '(body, meeting_date desc, key)'],
  columnsOf: ({ body, date, visibility }) => ({
    body,
    meeting_date: date ?? '',
    is_public: visibility === 'public',
  }),
};
