import type { IsoDate } from '#kernel';

import { atOneMoment } from '../at-one-moment.ts';
import type { Audience } from '../paper/audience.ts';
import type { ReadModels } from '../read-models-database.ts';
import type { CalendarView } from './meeting-calendar.projection.ts';

export interface CalendarFilter {
  readonly audience: Audience;
  /** As it was called when the meeting was set. */
  readonly body?: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** From 1. */
  readonly page?: number;
  readonly pageSize?: number;
}

export interface CalendarRow extends Omit<CalendarView, 'items'> {
  /** Of the agenda items that stand and that the audience may know of. */
  readonly agendaItems: number;
}

export interface CalendarPage {
  readonly rows: readonly CalendarRow[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** Meetings, the latest first. Who may not see everything sees public meetings, and counts public items only. */
export const calendarQuery =
  (database: ReadModels) =>
  async ({ audience, body, from, until, page = 1, pageSize = 50 }: CalendarFilter): Promise<CalendarPage> => {
    let matching = database.selectFrom('meeting_calendar');
    if (audience !== 'all') matching = matching.where('is_public', '=', true);
    if (body !== undefined) matching = matching.where('body', '=', body);
    if (from !== undefined) matching = matching.where('meeting_date', '>=', from);
    if (until !== undefined) matching = matching.where('meeting_date', '<=', until);

    return atOneMoment(database, 'meeting_calendar', async (moment) => {
      const counted = await moment.executeQuery(matching.select(({ fn }) => fn.countAll<string>().as('total')));
      const selected = await moment.executeQuery(
        matching
          .select('view')
          .orderBy('meeting_date', 'desc')
          .orderBy('key')
          .limit(pageSize)
          .offset((page - 1) * pageSize),
      );
      const rows = selected.rows.map(({ view }) => rowFor(view, audience));
      return { rows, total: Number(counted.rows[0]?.total ?? 0), page, pageSize };
    });
  };

const rowFor = ({ items, ...meeting }: CalendarView, audience: Audience): CalendarRow => ({
  ...meeting,
  agendaItems: items.filter(({ visibility }) => audience === 'all' || visibility === 'public').length,
});
