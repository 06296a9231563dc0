import type { EventStore } from '#event-store';
import type { Position, RecordedEvent } from '#kernel';
import { position } from '#kernel';

export interface Stretch {
  readonly after: Position;
  readonly upTo: Position;
  /** Types of events that are left out. */
  readonly except: readonly string[];
}

type Page = readonly RecordedEvent[];

/** Pages on their way while one is worked on, where it is known in advance at which positions they begin. */
const AHEAD = 2;

/** The log from one position to another, page by page; the next pages are on their way while one is worked on. */
export const readAhead = (store: EventStore, stretch: Stretch, limit: number): AsyncGenerator<Page, void, void> =>
  store.densePositions ? byPositions(store, stretch, limit) : byPages(store, stretch, limit);

const ask = (store: EventStore, stretch: Stretch, limit: number): Promise<Page> => {
  const answer = store.readAll({ ...stretch, limit });
  // The answer is awaited later, so a refusal must not count as unhandled until then.
  answer.catch(() => undefined);
  return answer;
};

async function* byPositions(store: EventStore, { after, upTo, except }: Stretch, limit: number) {
  const coming: Promise<Page>[] = [];
  let at = after;
  const askOn = (): void => {
    while (coming.length < AHEAD && at < upTo) {
      const end = at + BigInt(limit) < upTo ? position(String(at + BigInt(limit))) : upTo;
      coming.push(ask(store, { after: at, upTo: end, except }, limit));
      at = end;
    }
  };
  for (;;) {
    askOn();
    const next = coming.shift();
    if (next === undefined) return;
    const page = await next;
    askOn();
    if (page.length > 0) yield page;
  }
}

async function* byPages(store: EventStore, { after, upTo, except }: Stretch, limit: number) {
  let coming = ask(store, { after, upTo, except }, limit);
  for (;;) {
    const page = await coming;
    const last = page.at(-1);
    if (last === undefined) return;
    if (page.length === limit) coming = ask(store, { after: last.position, upTo, except }, limit);
    yield page;
    if (page.length < limit) return;
  }
}
