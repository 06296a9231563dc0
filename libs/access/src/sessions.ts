import type { Pool } from 'pg';
import type { Clock } from '#kernel';
import type { Account } from './account.ts';
import type { AccountRow } from './accounts.ts';
import { accountColumns, accountName, accountOf } from './accounts.ts';
import { passwordMatches } from './password.ts';
import { asBytea, csrfTokenOf, newSessionToken, sessionTokenHash } from './session-token.ts';
import type { SessionLimits } from './session-limits.ts';
import { createSessionLookups } from './session-lookups.ts';
import type { SignInThrottle } from './sign-in-throttle.ts';

export interface Session {
  readonly account: Account;
  /** For the cookie, and for nothing else. */
  readonly token: string;
  readonly csrfToken: string;
}

export type SignIn =
  | { readonly outcome: 'signedIn'; readonly session: Session }
  /** Unknown, wrong or disabled: which of them is not told. */
  | { readonly outcome: 'failed' }
  | { readonly outcome: 'throttled'; readonly waitSeconds: number };

export interface Credentials {
  readonly name: string;
  readonly password: string;
  readonly address: string;
}

export class Sessions {
  readonly #pool: Pool;
  readonly #clock: Clock;
  readonly #limits: SessionLimits;
  readonly #throttle: SignInThrottle;
  readonly #lookUp: ReturnType<typeof createSessionLookups>;

  constructor(parts: { pool: Pool; clock: Clock; limits: SessionLimits; throttle: SignInThrottle }) {
    this.#pool = parts.pool;
    this.#clock = parts.clock;
    this.#limits = parts.limits;
    this.#throttle = parts.throttle;
    this.#lookUp = createSessionLookups(parts);
  }

  async signIn(credentials: Credentials): Promise<SignIn> {
    const attempt = { name: accountName(credentials.name), address: credentials.address, at: this.#clock.now() };
    const waitSeconds = await this.#throttle.waitBefore(attempt);
    if (waitSeconds !== null) return { outcome: 'throttled', waitSeconds };
    const account = await this.#accountWith(attempt.name, credentials.password);
    if (account === null) return { outcome: 'failed' };
    await this.#throttle.forgive(attempt);
    await this.#forgetEnded();
    return { outcome: 'signedIn', session: await this.#begin(account) };
  }

  /** Null when there is none, or it has ended. Looking keeps it alive. */
  async sessionOf(token: string): Promise<Session | null> {
    const row = await this.#lookUp(token);
    if (row === null) return null;
    if (row.stale) await this.#seen(token);
    return { account: accountOf(row), token, csrfToken: csrfTokenOf(token) };
  }

  async signOut(token: string): Promise<void> {
    await this.#pool.query('delete from access.sessions where token_hash = $1', [asBytea(sessionTokenHash(token))]);
  }

  async #accountWith(name: string, password: string): Promise<Account | null> {
    const { rows } = await this.#pool.query<AccountRow & { readonly password_hash: string }>(
      `select ${accountColumns}, password_hash from access.accounts where name = $1 and disabled_at is null`,
      [name],
    );
    const [row] = rows;
    const matches = await passwordMatches(row?.password_hash ?? null, password);
    return row !== undefined && matches ? accountOf(row) : null;
  }

  async #begin(account: Account): Promise<Session> {
    const token = newSessionToken();
    await this.#pool.query(
      'insert into access.sessions (token_hash, account_id, began_at, seen_at) values ($1, $2, $3, $3)',
      [asBytea(sessionTokenHash(token)), account.accountId, this.#clock.now()],
    );
    return { account, token, csrfToken: csrfTokenOf(token) };
  }

  /** At most once a minute, so that reading does not become writing. */
  async #seen(token: string): Promise<void> {
    await this.#pool.query('update access.sessions set seen_at = $2 where token_hash = $1', [
      asBytea(sessionTokenHash(token)),
      this.#clock.now(),
    ]);
  }

  async #forgetEnded(): Promise<void> {
    const now = this.#clock.now();
    await this.#pool.query(
      `delete from access.sessions where seen_at <= $1::timestamptz - make_interval(mins => $2)
          or began_at <= $1::timestamptz - make_interval(hours => $3)`,
      [now, this.#limits.idleMinutes, this.#limits.absoluteHours],
    );
    await this.#throttle.forgetExpired(now);
  }
}
