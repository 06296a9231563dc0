import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Instant } from '#kernel';

export interface ThrottleLimits {
  readonly windowMinutes: number;
  readonly attemptsPerAccount: number;
  readonly attemptsPerAddress: number;
}

export const defaultThrottleLimits: ThrottleLimits = {
  windowMinutes: 15,
  attemptsPerAccount: 10,
  attemptsPerAddress: 100,
};

export interface SignInAttempt {
  readonly name: string;
  /** Where it comes from; kept as a hash only, and no longer than the window. */
  readonly address: string;
  readonly at: Instant;
}

/**
 * Counts attempts before the password is looked at, so that many at once do not slip through. The counters lie in the
 * database: several api processes count together. Somebody else's attempts can lock an account out for one window; that
 * is the price of a limit that no change of address gets around.
 */
export class SignInThrottle {
  readonly #pool: Pool;
  readonly #limits: ThrottleLimits;

  constructor(pool: Pool, limits: ThrottleLimits) {
    this.#pool = pool;
    this.#limits = limits;
  }

  /** Seconds to wait before the next attempt; null when this one may be made. */
  async waitBefore(attempt: SignInAttempt): Promise<number | null> {
    const byAddress = await this.#count(addressBucket(attempt), attempt.at, this.#limits.attemptsPerAddress);
    if (byAddress !== null) return byAddress;
    return this.#count(accountBucket(attempt), attempt.at, this.#limits.attemptsPerAccount);
  }

  /** The account's owner is in: its count starts anew, and the address gets this attempt back. */
  async forgive(attempt: SignInAttempt): Promise<void> {
    await this.#pool.query('delete from access.sign_in_attempts where bucket = $1', [accountBucket(attempt)]);
    await this.#pool.query('update access.sign_in_attempts set attempts = attempts - 1 where bucket = $1', [
      addressBucket(attempt),
    ]);
  }

  async forgetExpired(now: Instant): Promise<void> {
    await this.#pool.query(
      `delete from access.sign_in_attempts where window_began_at < $1::timestamptz - make_interval(mins => $2)`,
      [now, this.#limits.windowMinutes],
    );
  }

  async #count(bucket: string, at: Instant, limit: number): Promise<number | null> {
    const { rows } = await this.#pool.query<{ attempts: number; wait: number }>(
      `insert into access.sign_in_attempts as known (bucket, attempts, window_began_at) values ($1, 1, $2)
       on conflict (bucket) do update set
         attempts = case when known.window_began_at + make_interval(mins => $3) <= $2::timestamptz
                         then 1 else least(known.attempts + 1, 1000000) end,
         window_began_at = case when known.window_began_at + make_interval(mins => $3) <= $2::timestamptz
                         then $2::timestamptz else known.window_began_at end
       returning attempts,
         ceil(extract(epoch from window_began_at + make_interval(mins => $3) - $2::timestamptz))::int as wait`,
      [bucket, at, this.#limits.windowMinutes],
    );
    const [counted] = rows;
    return counted === undefined || counted.attempts <= limit ? null : Math.max(1, counted.wait);
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
const accountBucket = ({ name }: SignInAttempt): string => `account ${digest(name)}`;
const addressBucket = ({ address }: SignInAttempt): string => `address ${digest(address)}`;
