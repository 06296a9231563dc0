import type { EventStore } from '#event-store';
import type { Position, RecordedEvent } from '#kernel';
import { START } from '#kernel';

import type { OpenedTask } from '../task.ts';
import { forwardingIdOf, openedTaskIn, tellsOfDelivery } from '../task.ts';

const EVENTS_PER_READ = 5_000;

/** What the record says was opened and not delivered. */
export interface OpenTasks {
  /** Reads what is new in the record since the last call; the first call reads all of it. */
  readonly now: () => Promise<readonly OpenedTask[]>;
}

/** Built from the record alone, so it is right when every table and the queue are wrong. */
export const openTasksOf = (store: Pick<EventStore, 'readAll'>): OpenTasks => {
  const open = new Map<string, OpenedTask>();
  let readUpTo: Position = START;

  const take = (recorded: RecordedEvent): void => {
    const task = openedTaskIn(recorded);
    if (task !== null) open.set(task.forwardingId, task);
    if (tellsOfDelivery(recorded)) open.delete(forwardingIdOf(recorded));
  };

  const now = async (): Promise<readonly OpenedTask[]> => {
    for (;;) {
      const page = await store.readAll({ after: readUpTo, limit: EVENTS_PER_READ });
      page.forEach(take);
      const last = page.at(-1);
      if (last === undefined) return [...open.values()];
      readUpTo = last.position;
    }
  };

  return { now };
};
