import type { RoomSchema } from '#kernel';
import { APPLICATION_ROLE } from '#kernel';

/**
 * What forwarding remembers beside the log. Only `inbox`, `receipts` and `incidents` say something the log does not; the
 * rest can be emptied and is made again from the record.
 */
export const forwardingSchema: RoomSchema = {
  room: 'forwarding',
  migrations: [
    {
      id: '0001-tasks-and-inbox',
      sql: `
        create schema forwarding;
        grant usage on schema forwarding to ${APPLICATION_ROLE};

        create table forwarding.consumers (
          name text primary key,
          position bigint not null default 0,
          owner uuid,
          fence bigint not null default 0,
          leased_until timestamptz not null default '-infinity'
        );

        create table forwarding.tasks (
          event_id uuid primary key,
          forwarding_id text not null,
          recipient text,
          position bigint not null,
          state text not null check (state in ('queued', 'delivered'))
        );
        create index tasks_by_forwarding on forwarding.tasks (forwarding_id);
        create index tasks_queued on forwarding.tasks (position) where state = 'queued';

        create table forwarding.inbox (
          event_id uuid primary key,
          forwarding_id text not null unique,
          recipient text not null,
          purpose text not null check (purpose in ('forAction', 'forInformation')),
          delivered_at timestamptz not null,
          delivered_on date not null
        );
        create index inbox_by_recipient on forwarding.inbox (recipient, delivered_at);

        create table forwarding.receipts (
          consumer text not null,
          event_id uuid not null,
          primary key (consumer, event_id)
        );

        create table forwarding.incidents (
          incident_id bigint generated always as identity primary key,
          event_id uuid not null,
          forwarding_id text not null,
          cause text not null,
          attempts integer not null,
          opened_at timestamptz not null,
          closed_at timestamptz,
          closed_by text
        );
        create unique index incidents_open on forwarding.incidents (event_id) where closed_at is null;

        grant select, insert, update on all tables in schema forwarding to ${APPLICATION_ROLE};
        grant usage on all sequences in schema forwarding to ${APPLICATION_ROLE};
      `,
    },
  ],
};
