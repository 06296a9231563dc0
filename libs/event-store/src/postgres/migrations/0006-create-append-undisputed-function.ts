import { APPLICATION_ROLE } from '#kernel';

import { APPEND_LOCK } from './append-lock.ts';

/**
 * `event_log.append` for a batch of which nothing has to be refused: the same lock and the same checks, but of all at once.
 * It answers the last position, or null when a command is known or a version is another one than expected. Then nothing is
 * written, and `event_log.append` is asked, which finds out which command it is.
 *
 * Every write expects a version of its own (0 for none), and a stream appears once, so the versions of the events are known
 * beforehand. Lists count from 1: `command_ends[c]` is the last event of command c, `event_commands[e]` the command and
 * `event_streams[e]` the stream of event e.
 */
export const createAppendUndisputedFunction = `
create function event_log.append_undisputed(
  command_ids     uuid[],
  content_hashes  text[],
  command_ends    integer[],
  streams         text[],
  expected        integer[],
  event_commands  integer[],
  event_streams   integer[],
  event_versions  integer[],
  event_ids       uuid[],
  types           text[],
  schema_versions integer[],
  recorded        timestamptz[],
  payloads        json[],
  metadatas       json[]
) returns bigint
language plpgsql
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
#variable_conflict use_variable
declare
  head          bigint;
  disputed      boolean;
  last_position bigint;
  done          boolean;
begin
  -- Another isolation would look at the log as it was before the lock was given.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'event_log.append_undisputed: found transaction isolation %, expected read committed',
      current_setting('transaction_isolation') using errcode = 'invalid_transaction_state';
  end if;
  done := pg_advisory_xact_lock(${APPEND_LOCK}) is null;

  select coalesce((select e.position from event_log.events e order by e.position desc limit 1), 0),
         exists(select from event_log.receipts r where r.command_id = any(command_ids))
         or exists(
           select from generate_series(1, cardinality(streams)) s
           where expected[s] <> coalesce(
             (select e.version from event_log.events e where e.stream = streams[s] order by e.version desc limit 1), 0))
  into head, disputed;
  if disputed then
    return null;
  end if;

  last_position := head + cardinality(event_ids);
  with recorded_events as (
    insert into event_log.events
      (position, recorded_at, version, schema_version, event_id, command_id, stream, type, data, metadata)
    select head + e, recorded[e], event_versions[e], schema_versions[e], event_ids[e], command_ids[event_commands[e]],
           streams[event_streams[e]], types[e], payloads[e], metadatas[e]
    from generate_series(1, cardinality(event_ids)) e)
  insert into event_log.receipts (command_id, first_position, last_position, content_hash)
  select command_ids[c], head + coalesce(command_ends[c - 1], 0) + 1, head + command_ends[c], content_hashes[c]
  from generate_series(1, cardinality(command_ids)) c;
  done := pg_notify('event_log', last_position::text) is null;
  return last_position;
end;
$$;

revoke all on function event_log.append_undisputed from public;
grant execute on function event_log.append_undisputed to ${APPLICATION_ROLE};
`;
