import { kurrentdbName } from '../../support/kurrentdb-server.ts';
import { describeEventStore } from './describe-event-store.ts';
import { openKurrentdbStore } from './open-kurrentdb-store.ts';

describeEventStore({ name: kurrentdbName, open: openKurrentdbStore });
