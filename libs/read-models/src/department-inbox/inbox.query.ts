import { atOneMoment } from '../at-one-moment.ts';
import { shownPosition } from '../shown-position.ts';
import type { Audience } from '../paper/audience.ts';
import type { ReadModels } from '../read-models-database.ts';
import type { InboxView } from './department-inbox.projection.ts';

export interface InboxFilter {
  /** A department has its own inbox only; the public has none. */
  readonly audience: Exclude<Audience, 'public'>;
  /** `open`: not acknowledged yet, and every task that was recalled, so that nobody goes on with it unknowing. */
  readonly state?: 'open' | 'acknowledged' | 'recalled' | 'all';
  /** Narrows further, by the recipient as printed. */
  readonly recipient?: string;
  /** From 1. */
  readonly page?: number;
  readonly pageSize?: number;
}

export interface InboxPage {
  readonly rows: readonly InboxView[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** The moment of the log the rows are of, in decimal. */
  readonly position: string;
}

/**
 * Tasks by due date, then in the order in which they were opened. A department sees a task from its delivery on; who sees
 * all inboxes sees those still under way as well.
 */
export const inboxQuery =
  (database: ReadModels) =>
  async ({ audience, state = 'open', recipient, page = 1, pageSize = 20 }: InboxFilter): Promise<InboxPage> => {
    let matching = database.selectFrom('department_inbox');
    if (audience !== 'all')
      matching = matching.where('recipient', '=', audience.department).where('state', '<>', 'ordered');
    if (recipient !== undefined) matching = matching.where('recipient', '=', recipient);
    if (state === 'acknowledged' || state === 'recalled') matching = matching.where('state', '=', state);
    if (state === 'open') matching = matching.where('state', '<>', 'acknowledged');

    return atOneMoment(database, 'department_inbox', async (moment) => {
      const counted = await moment.executeQuery(matching.select(({ fn }) => fn.countAll<string>().as('total')));
      const selected = await moment.executeQuery(
        matching
          .select('view')
          .orderBy('due_order')
          .orderBy('opened_order')
          .orderBy('key')
          .limit(pageSize)
          .offset((page - 1) * pageSize),
      );
      const rows = selected.rows.map(({ view }) => view);
      const position = await shownPosition(moment, 'department-inbox');
      return { rows, total: Number(counted.rows[0]?.total ?? 0), page, pageSize, position };
    });
  };
