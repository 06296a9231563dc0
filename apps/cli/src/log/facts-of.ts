import type { EventStore } from '#event-store';
import type { RecordedEvent } from '#kernel';
import { START } from '#kernel';

const PAGE = 1_000;

export type Facts = AsyncGenerator<RecordedEvent, undefined, void>;

/** Every fact of a log, in its order, up to the end as it is when it is reached. */
export const factsOf = async function* (store: Pick<EventStore, 'readAll'>): Facts {
  let after = START;
  for (;;) {
    const page = await store.readAll({ after, limit: PAGE });
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return undefined;
    after = last.position;
  }
};

/** The facts of one command lie together in every log; they come as one list. */
export const commandsOf = async function* (
  facts: AsyncIterable<RecordedEvent>,
): AsyncGenerator<readonly [RecordedEvent, ...RecordedEvent[]], void, void> {
  let command: [RecordedEvent, ...RecordedEvent[]] | null = null;
  for await (const fact of facts) {
    if (command !== null && command[0].commandId !== fact.commandId) {
      yield command;
      command = null;
    }
    if (command === null) command = [fact];
    else command.push(fact);
  }
  if (command !== null) yield command;
};
