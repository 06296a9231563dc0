import { APPLICATION_ROLE } from '#kernel';

import { APPEND_LOCK } from './append-lock.ts';

/**
 * `event_log.append` for the usual case: one command that records one event, with nobody waiting beside it. The same rules
 * and the same answer, but no list is written out and read again on the way in, and one value comes back instead of a
 * table. What only has to happen is an assignment: `perform` would go through the executor each time.
 *
 * `expected` is a version, 0 for none, -1 for exists.
 */
export const createAppendEventFunction = `
create function event_log.append_event(
  command        uuid,
  hash           text,
  stream_name    text,
  expected       integer,
  event_id       uuid,
  type           text,
  schema_version integer,
  recorded       timestamptz,
  payload        json,
  metadata       json,
  out outcome       text,
  out last_position bigint,
  out actual        integer
)
language plpgsql
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
#variable_conflict use_variable
declare
  head  bigint;
  known text;
  done  boolean;
begin
  -- Another isolation would look at the log as it was before the lock was given.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'event_log.append_event: found transaction isolation %, expected read committed',
      current_setting('transaction_isolation') using errcode = 'invalid_transaction_state';
  end if;
  done := pg_advisory_xact_lock(${APPEND_LOCK}) is null;

  select r.content_hash into known from event_log.receipts r where r.command_id = command;
  if known is not null then
    outcome := case when known = hash then 'repeated' else 'reused' end;
    return;
  end if;
  select e.version into actual from event_log.events e where e.stream = stream_name order by e.version desc limit 1;
  actual := coalesce(actual, 0);
  if actual <> expected and (expected >= 0 or actual = 0) then
    outcome := 'conflict';
    return;
  end if;

  select e.position into head from event_log.events e order by e.position desc limit 1;
  last_position := coalesce(head, 0) + 1;
  insert into event_log.events
    (position, recorded_at, version, schema_version, event_id, command_id, stream, type, data, metadata)
  values (last_position, recorded, actual + 1, schema_version, event_id, command, stream_name, type, payload, metadata);
  insert into event_log.receipts (command_id, first_position, last_position, content_hash)
  values (command, last_position, last_position, hash);
  done := pg_notify('event_log', last_position::text) is null;
  outcome := 'appended';
end;
$$;

revoke all on function event_log.append_event from public;
grant execute on function event_log.append_event to ${APPLICATION_ROLE};
`;
