import type { EventStore } from '#event-store';
import type { Position, RecordedEvent } from '#kernel';

const PAGE = 2_000;

/** The log from one position to another, page by page; the next page is on its way while one is worked on. */
export const readAhead = async function* (
  store: EventStore,
  after: Position,
  upTo: Position,
): AsyncGenerator<readonly RecordedEvent[], void, void> {
  // The answer is awaited later, so a refusal must not count as unhandled until then.
  const ask = (from: Position): Promise<readonly RecordedEvent[]> => {
    const answer = store.readAll({ after: from, upTo, limit: PAGE });
    answer.catch(() => undefined);
    return answer;
  };
  let coming = ask(after);
  for (;;) {
    const page = await coming;
    const last = page.at(-1);
    if (last === undefined) return;
    if (page.length === PAGE) coming = ask(last.position);
    yield page;
    if (page.length < PAGE) return;
  }
};
