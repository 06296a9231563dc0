import type { EventStore } from '#event-store';
import type { Position, RecordedEvent } from '#kernel';

export interface Stretch {
  readonly after: Position;
  readonly upTo: Position;
  /** Types of events that are left out. */
  readonly except: readonly string[];
}

/** The log from one position to another, page by page; the next page is on its way while one is worked on. */
export const readAhead = async function* (
  store: EventStore,
  { after, upTo, except }: Stretch,
  limit: number,
): AsyncGenerator<readonly RecordedEvent[], void, void> {
  // The answer is awaited later, so a refusal must not count as unhandled until then.
  const ask = (from: Position): Promise<readonly RecordedEvent[]> => {
    const answer = store.readAll({ after: from, upTo, except, limit });
    answer.catch(() => undefined);
    return answer;
  };
  let coming = ask(after);
  for (;;) {
    const page = await coming;
    const last = page.at(-1);
    if (last === undefined) return;
    if (page.length === limit) coming = ask(last.position);
    yield page;
    if (page.length < limit) return;
  }
};
