import type { RoomSchema } from '#kernel';

import { createEventLog } from './migrations/0001-create-event-log.ts';
import { createAppendFunction } from './migrations/0002-create-append-function.ts';
import { createAppendOneFunction } from './migrations/0003-create-append-one-function.ts';
import { identifyLog } from './migrations/0004-identify-log.ts';
import { createAppendEventFunction } from './migrations/0005-create-append-event-function.ts';
import { createAppendUndisputedFunction } from './migrations/0006-create-append-undisputed-function.ts';

/** The log and the receipts of commands. Everything else in the database can be made anew from them. */
export const eventLogSchema: RoomSchema = {
  room: 'event_log',
  migrations: [
    { id: '0001-create-event-log', sql: createEventLog },
    { id: '0002-create-append-function', sql: createAppendFunction },
    { id: '0003-create-append-one-function', sql: createAppendOneFunction },
    { id: '0004-identify-log', sql: identifyLog },
    { id: '0005-create-append-event-function', sql: createAppendEventFunction },
    { id: '0006-create-append-undisputed-function', sql: createAppendUndisputedFunction },
  ],
};
