import type { Position, RecordedEvent, StreamName } from '#kernel';

import type { EventStore } from './event-store.port.ts';

const PAGE = 1_000;

/** All events of one stream, page by page; for streams that stay small, as aggregates do. */
export const readWholeStream = async (
  store: Pick<EventStore, 'readStream'>,
  stream: StreamName,
  { upTo }: { readonly upTo?: Position } = {},
): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for (;;) {
    const afterVersion = events.at(-1)?.version ?? 0;
    const page = await store.readStream({ stream, afterVersion, limit: PAGE, ...(upTo === undefined ? {} : { upTo }) });
    events.push(...page);
    if (page.length < PAGE) return events;
  }
};
