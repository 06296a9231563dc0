import { APPLICATION_ROLE } from '#kernel';

import { APPEND_LOCK } from './append-lock.ts';

/**
 * Appends the commands of one batch, each by itself all or nothing, in one transaction and one round trip.
 *
 * It waits for one lock first and keeps it to the end of the transaction. So positions are dense and in commit order,
 * what was checked stays true until it is committed, also of streams that are only read, and two appends to several
 * streams cannot block each other. A command that is refused takes no position and harms no neighbour.
 *
 * Commands, writes and events come as flat lists: `write_ends[c]` is the last write of command c, `event_writes[e]` the
 * write of event e. `expected` is a version, 0 for none, -1 for exists. Each command appears once in a batch.
 */
export const createAppendFunction = `
create function event_log.append(
  command_ids     uuid[],
  content_hashes  text[],
  write_ends      integer[],
  streams         text[],
  write_streams   integer[],
  expected        integer[],
  event_counts    integer[],
  event_writes    integer[],
  event_places    integer[],
  event_ids       uuid[],
  types           text[],
  schema_versions integer[],
  recorded        timestamptz[],
  payloads        json[],
  metadatas       json[]
) returns table (outcome text, last_position bigint, versions integer[], failed_write integer, actual integer)
language plpgsql
-- One plan for ever, by index: a plan made while the log was small must not be used when it is large.
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
#variable_conflict use_variable
declare
  start_position  bigint;
  head            bigint;
  current         integer[];
  known           text[];
  position_bases  bigint[] := array_fill(-1::bigint, array[cardinality(write_streams)]);
  version_bases   integer[] := array_fill(0, array[cardinality(write_streams)]);
  accepted        integer[] := '{}';
  first_positions bigint[] := '{}';
  last_positions  bigint[] := '{}';
  write_commands  integer[] := '{}';
  first_write     integer := 1;
begin
  -- Another isolation would look at the log as it was before the lock was given.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'event_log.append: found transaction isolation %, expected read committed',
      current_setting('transaction_isolation') using errcode = 'invalid_transaction_state';
  end if;
  perform pg_advisory_xact_lock(${APPEND_LOCK});

  select e.position into head from event_log.events e order by e.position desc limit 1;
  head := coalesce(head, 0);
  start_position := head;
  known := array(
    select (select r.content_hash from event_log.receipts r where r.command_id = command_ids[c])
    from generate_series(1, cardinality(command_ids)) c);
  current := array(
    select coalesce(
      (select e.version from event_log.events e where e.stream = streams[s] order by e.version desc limit 1), 0)
    from generate_series(1, cardinality(streams)) s);

  for c in 1 .. cardinality(command_ids) loop
    outcome := 'appended';
    last_position := null;
    versions := null;
    failed_write := null;
    actual := null;
    if known[c] is not null then
      outcome := case when known[c] = content_hashes[c] then 'repeated' else 'reused' end;
    else
      for w in first_write .. write_ends[c] loop
        actual := current[write_streams[w]];
        if actual <> expected[w] and (expected[w] >= 0 or actual = 0) then
          outcome := 'conflict';
          failed_write := w;
          exit;
        end if;
      end loop;
    end if;
    if outcome = 'appended' then
      first_positions := first_positions || (head + 1);
      versions := '{}';
      for w in first_write .. write_ends[c] loop
        continue when event_counts[w] = 0;
        position_bases[w] := head;
        version_bases[w] := current[write_streams[w]];
        head := head + event_counts[w];
        current[write_streams[w]] := version_bases[w] + event_counts[w];
        versions := versions || current[write_streams[w]];
      end loop;
      accepted := accepted || c;
      last_positions := last_positions || head;
      last_position := head;
    end if;
    write_commands := write_commands || array_fill(c, array[write_ends[c] - first_write + 1]);
    first_write := write_ends[c] + 1;
    return next;
  end loop;

  if head > start_position then
    insert into event_log.events
      (position, recorded_at, version, schema_version, event_id, command_id, stream, type, data, metadata)
    select position_bases[event_writes[e]] + event_places[e], recorded[e],
           version_bases[event_writes[e]] + event_places[e], schema_versions[e], event_ids[e],
           command_ids[write_commands[event_writes[e]]], streams[write_streams[event_writes[e]]], types[e],
           payloads[e], metadatas[e]
    from generate_series(1, cardinality(event_ids)) e
    where position_bases[event_writes[e]] >= 0;
    insert into event_log.receipts (command_id, first_position, last_position, content_hash)
    select command_ids[accepted[a]], first_positions[a], last_positions[a], content_hashes[accepted[a]]
    from generate_series(1, cardinality(accepted)) a;
    perform pg_notify('event_log', head::text);
  end if;
end;
$$;

revoke all on function event_log.append from public;
grant execute on function event_log.append to ${APPLICATION_ROLE};
`;
