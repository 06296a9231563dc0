import { LIVE } from './table-ddl.ts';

/**
 * What the engine remembers. `position` is how far the pages are, written together with them; `fence` grows with every
 * change of owner, so that an owner that slept through its lease writes nothing any more.
 */
export const engineTables = `
create table ${LIVE}.projection (
  name text primary key,
  version integer not null,
  position bigint not null default 0,
  fence bigint not null default 0,
  owner uuid,
  lease_until timestamptz not null default '-infinity',
  moved_at timestamptz not null default now()
);
create table ${LIVE}.incident (
  projection text not null references ${LIVE}.projection,
  position bigint not null,
  stream text not null,
  version integer not null,
  event_id uuid not null,
  event_type text not null,
  page text,
  cause text not null,
  attempts integer not null default 1,
  opened_at timestamptz not null default now(),
  resolved_at timestamptz,
  primary key (projection, position)
);
create table ${LIVE}.parked_stream (
  projection text not null,
  stream text not null,
  from_version integer not null,
  incident bigint not null,
  primary key (projection, stream),
  foreign key (projection, incident) references ${LIVE}.incident (projection, position)
)`;
