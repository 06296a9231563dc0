import { APPLICATION_ROLE } from '#kernel';

/**
 * `identity` says which log this one is. `followed_log` says which log the pages and checkpoints in this database were
 * made from: this one, or one on another store. What was recorded before there was such a note came from this one.
 */
export const identifyLog = `
create table event_log.identity (
  only_one boolean primary key default true check (only_one),
  log_id   uuid not null default gen_random_uuid()
);
insert into event_log.identity default values;

create table event_log.followed_log (
  only_one boolean primary key default true check (only_one),
  store    text collate "C" not null,
  log_id   uuid not null
);
insert into event_log.followed_log (store, log_id)
select 'postgres', i.log_id from event_log.identity i where exists (select from event_log.events);

create trigger identity_is_immutable before update or delete or truncate on event_log.identity
  for each statement execute function event_log.refuse_change();
alter table event_log.identity enable always trigger identity_is_immutable;

grant select on event_log.identity to ${APPLICATION_ROLE};
grant select, insert on event_log.followed_log to ${APPLICATION_ROLE};
`;
