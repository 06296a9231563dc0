import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Clock } from '#kernel';
import type { Account, NewAccount } from './account.ts';
import { passwordHash } from './password.ts';
import type { Role } from './role.ts';

/** Spelled the way sign-in looks names up. */
export const accountName = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

interface AccountRow {
  readonly account_id: string;
  readonly name: string;
  readonly display_name: string;
  readonly role: Role;
  readonly department: string | null;
  readonly disabled_at: Date | null;
}

export const accountColumns = 'account_id, name, display_name, role, department, disabled_at';

export const accountOf = (row: AccountRow): Account => ({
  accountId: row.account_id,
  name: row.name,
  displayName: row.display_name,
  role: row.role,
  department: row.department,
  disabled: row.disabled_at !== null,
});

export type { AccountRow };

/** Creates and shuts accounts. One is never deleted: its id stands in the record. */
export class Accounts {
  readonly #pool: Pool;
  readonly #clock: Clock;

  constructor(pool: Pool, clock: Clock) {
    this.#pool = pool;
    this.#clock = clock;
  }

  async list(): Promise<readonly Account[]> {
    const { rows } = await this.#pool.query<AccountRow>(`select ${accountColumns} from access.accounts order by name`);
    return rows.map(accountOf);
  }

  /** Null when the name is taken. */
  async create(account: NewAccount): Promise<Account | null> {
    const { rows } = await this.#pool.query<AccountRow>(
      `insert into access.accounts (account_id, name, display_name, role, department, password_hash, created_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (name) do nothing returning ${accountColumns}`,
      [
        randomUUID(),
        accountName(account.name),
        account.displayName,
        account.role,
        account.department,
        await passwordHash(account.password),
        this.#clock.now(),
      ],
    );
    return rows.map(accountOf)[0] ?? null;
  }

  /** Ends its sessions at once. Null when there is no such account; twice is the same as once. */
  async disable(accountId: string): Promise<Account | null> {
    const { rows } = await this.#pool.query<AccountRow>(
      `with shut as (
         update access.accounts set disabled_at = coalesce(disabled_at, $2) where account_id = $1
         returning ${accountColumns}
       ), ended as (
         delete from access.sessions using shut where sessions.account_id = shut.account_id
       )
       select * from shut`,
      [accountId, this.#clock.now()],
    );
    return rows.map(accountOf)[0] ?? null;
  }

  /** Null when there is no such account. */
  async enable(accountId: string): Promise<Account | null> {
    const { rows } = await this.#pool.query<AccountRow>(
      `update access.accounts set disabled_at = null where account_id = $1 returning ${accountColumns}`,
      [accountId],
    );
    return rows.map(accountOf)[0] ?? null;
  }
}
