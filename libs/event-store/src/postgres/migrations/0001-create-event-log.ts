import { APPLICATION_ROLE } from '#kernel';

/**
 * Data and metadata are `json`, not `jsonb`: kept letter by letter as they came, which is smaller, quicker to write and
 * to read, and what a later proof is made of.
 *
 * No index on `event_id`: ids derive from the command's id, and `receipts` has each command once.
 */
export const createEventLog = `
create schema event_log;

create table event_log.events (
  position       bigint not null,
  recorded_at    timestamptz not null,
  version        integer not null check (version > 0),
  schema_version integer not null check (schema_version > 0),
  event_id       uuid not null,
  command_id     uuid not null,
  stream         text collate "C" not null,
  type           text collate "C" not null,
  data           json not null,
  metadata       json not null,
  constraint one_event_per_position primary key (position),
  constraint one_event_per_version unique (stream, version)
);

create table event_log.receipts (
  command_id     uuid not null,
  first_position bigint not null,
  last_position  bigint not null,
  content_hash   text collate "C" not null,
  constraint one_receipt_per_command primary key (command_id)
);

create function event_log.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception '% on %.% refused: what is recorded is never changed', tg_op, tg_table_schema, tg_table_name
    using errcode = 'insufficient_privilege';
end;
$$;

create trigger events_are_immutable before update or delete or truncate on event_log.events
  for each statement execute function event_log.refuse_change();
create trigger receipts_are_immutable before update or delete or truncate on event_log.receipts
  for each statement execute function event_log.refuse_change();

-- Also for a session that calls itself a replica, which other triggers do not see.
alter table event_log.events enable always trigger events_are_immutable;
alter table event_log.receipts enable always trigger receipts_are_immutable;

revoke all on all tables in schema event_log from public;
grant usage on schema event_log to ${APPLICATION_ROLE};
grant select, insert on event_log.events, event_log.receipts to ${APPLICATION_ROLE};
`;
