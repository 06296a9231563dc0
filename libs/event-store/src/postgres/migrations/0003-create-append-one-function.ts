import { APPLICATION_ROLE } from '#kernel';

import { APPEND_LOCK } from './append-lock.ts';

/**
 * `event_log.append` for the usual case: one command that writes to one stream, with nobody waiting beside it. The same
 * rules and the same answer, without the lists; it takes a fifth less time from the caller's side.
 */
export const createAppendOneFunction = `
create function event_log.append_one(
  command         uuid,
  hash            text,
  stream_name     text,
  expected        integer,
  event_ids       uuid[],
  types           text[],
  schema_versions integer[],
  recorded        timestamptz[],
  payloads        json[],
  metadatas       json[]
) returns table (outcome text, last_position bigint, versions integer[], failed_write integer, actual integer)
language plpgsql
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
#variable_conflict use_variable
declare
  head  bigint;
  known text;
  count integer := cardinality(event_ids);
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'event_log.append_one: found transaction isolation %, expected read committed',
      current_setting('transaction_isolation') using errcode = 'invalid_transaction_state';
  end if;
  perform pg_advisory_xact_lock(${APPEND_LOCK});

  select r.content_hash into known from event_log.receipts r where r.command_id = command;
  if known is not null then
    outcome := case when known = hash then 'repeated' else 'reused' end;
    return next;
    return;
  end if;
  select e.version into actual from event_log.events e where e.stream = stream_name order by e.version desc limit 1;
  actual := coalesce(actual, 0);
  if actual <> expected and (expected >= 0 or actual = 0) then
    outcome := 'conflict';
    failed_write := 1;
    return next;
    return;
  end if;

  select e.position into head from event_log.events e order by e.position desc limit 1;
  head := coalesce(head, 0);
  insert into event_log.events
    (position, recorded_at, version, schema_version, event_id, command_id, stream, type, data, metadata)
  select head + e, recorded[e], actual + e, schema_versions[e], event_ids[e], command, stream_name, types[e],
         payloads[e], metadatas[e]
  from generate_series(1, count) e;
  insert into event_log.receipts (command_id, first_position, last_position, content_hash)
  values (command, head + 1, head + count, hash);
  perform pg_notify('event_log', (head + count)::text);
  outcome := 'appended';
  last_position := head + count;
  versions := array[actual + count];
  return next;
end;
$$;

revoke all on function event_log.append_one from public;
grant execute on function event_log.append_one to ${APPLICATION_ROLE};
`;
