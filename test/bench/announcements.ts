import { appendAgainstEmmett } from './contests/append-against-emmett.ts';
import { appendAgainstPgbench } from './contests/append-against-pgbench.ts';
import type { Announcement } from './contest.ts';
import type { BenchedStore } from './options.ts';

/** Every contest there is, in the order in which they are held. */
export const announcements = (stores: readonly BenchedStore[]): readonly Announcement[] => [
  ...stores.map(appendAgainstPgbench),
  ...stores.map(appendAgainstEmmett),
];
