import { describeEventStore } from './describe-event-store.ts';
import { openKurrentdbStore } from './open-kurrentdb-store.ts';

describeEventStore({ name: 'KurrentDB (stand-in)', open: openKurrentdbStore });
