import { decodeEvent } from '#council/events';
import type { RecordedEvent } from '#kernel';

import type { ReadEvent } from './fold-batch.ts';
import { messageOf } from './fold-batch.ts';

/** Never throws: what this program cannot read is handed on with the reason, so that it waits instead of being skipped. */
export const readEvent = (recorded: RecordedEvent): ReadEvent => {
  try {
    return { recorded, event: decodeEvent(recorded) };
  } catch (error) {
    return { recorded, event: null, cause: messageOf(error) };
  }
};
