import { describeEventStore } from './describe-event-store.ts';
import { openPostgresStore } from './open-postgres-store.ts';

describeEventStore({ name: 'PostgreSQL', open: openPostgresStore });
