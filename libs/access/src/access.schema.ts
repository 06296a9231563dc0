import type { RoomSchema } from '#kernel';
import { APPLICATION_ROLE } from '#kernel';

/** Accounts, and who is signed in. Nothing here is part of the record, so all of it may be changed and erased. */
export const accessSchema: RoomSchema = {
  room: 'access',
  migrations: [
    {
      id: '0001-accounts-and-sessions',
      sql: `
        create schema access;
        grant usage on schema access to ${APPLICATION_ROLE};

        create table access.accounts (
          account_id uuid primary key,
          name text not null unique check (name = lower(name)),
          display_name text not null,
          role text not null check (role in ('council-office', 'department', 'auditor', 'administrator')),
          department text check ((role = 'department') = (department is not null)),
          password_hash text not null,
          created_at timestamptz not null,
          disabled_at timestamptz
        );

        create table access.sessions (
          token_hash bytea primary key check (length(token_hash) = 32),
          account_id uuid not null references access.accounts on delete cascade,
          began_at timestamptz not null,
          seen_at timestamptz not null
        );
        create index sessions_by_account on access.sessions (account_id);
        create index sessions_by_age on access.sessions (seen_at);

        create table access.sign_in_attempts (
          bucket text primary key,
          attempts integer not null,
          window_began_at timestamptz not null
        );

        grant select, insert, update, delete
          on access.accounts, access.sessions, access.sign_in_attempts to ${APPLICATION_ROLE};
      `,
    },
  ],
};
