import type { Audience } from '../paper/audience.ts';
import type { ReadModels } from '../read-models-database.ts';

export interface MeetingsAsked {
  readonly audience: Audience;
  readonly meetingIds: readonly string[];
}

/**
 * Which of these meetings an audience may open. One that the calendar does not show yet is one of nobody's: a page that is
 * behind hides and never shows.
 */
export const readableMeetingsQuery =
  (database: ReadModels) =>
  async ({ audience, meetingIds }: MeetingsAsked): Promise<(meetingId: string) => boolean> => {
    if (audience === 'all') return () => true;
    if (meetingIds.length === 0) return () => false;
    const found = await database
      .selectFrom('meeting_calendar')
      .where('is_public', '=', true)
      .where('key', 'in', [...new Set(meetingIds)])
      .select('key')
      .execute();
    const keys = new Set(found.map(({ key }) => key));
    return (meetingId) => keys.has(meetingId);
  };
