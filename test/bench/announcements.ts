import { appendAgainstEmmett } from './contests/append-against-emmett.ts';
import { appendAgainstPgbench } from './contests/append-against-pgbench.ts';
import { appendBesideRebuild } from './contests/append-beside-rebuild.ts';
import { bytesOnDisk } from './contests/bytes-on-disk.ts';
import { commandsTogether } from './contests/commands-together.ts';
import { commandOverHttp } from './contests/command-over-http.ts';
import { eventStores } from './contests/event-stores.ts';
import { forwarding } from './contests/forwarding.ts';
import { longStream } from './contests/long-stream.ts';
import { rebuild } from './contests/rebuild.ts';
import type { Announcement } from './contest.ts';
import type { BenchedStore } from './options.ts';

/** Every contest there is, in the order in which they are held. */
export const announcements = (stores: readonly BenchedStore[]): readonly Announcement[] => [
  ...stores.map(appendAgainstPgbench),
  ...stores.map(appendAgainstEmmett),
  ...stores.map(commandsTogether),
  longStream,
  bytesOnDisk,
  rebuild,
  appendBesideRebuild,
  forwarding('postgres'),
  forwarding('redis'),
  commandOverHttp,
  ...eventStores(stores),
];
