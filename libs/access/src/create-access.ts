import type { Pool } from 'pg';
import type { Clock } from '#kernel';
import { Accounts } from './accounts.ts';
import type { SessionLimits } from './session-limits.ts';
import { Sessions } from './sessions.ts';
import type { ThrottleLimits } from './sign-in-throttle.ts';
import { SignInThrottle, defaultThrottleLimits } from './sign-in-throttle.ts';

export interface AccessParts {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly limits: SessionLimits;
  readonly throttleLimits?: ThrottleLimits;
}

export interface Access {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
}

export const createAccess = ({ pool, clock, limits, throttleLimits }: AccessParts): Access => {
  const throttle = new SignInThrottle(pool, throttleLimits ?? defaultThrottleLimits);
  return { accounts: new Accounts(pool, clock), sessions: new Sessions({ pool, clock, limits, throttle }) };
};
