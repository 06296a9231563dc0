import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) with 19 MiB and two passes, as OWASP advises. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Compared when there is no account, so that the answer takes as long as for one that exists. */
const nobody = hash('no account has this password', cost);

export const passwordHash = (password: string): Promise<string> => hash(password, cost);

/** Takes the same time whether or not there is an account; without one the answer is always false. */
export const passwordMatches = async (stored: string | null, password: string): Promise<boolean> => {
  const matches = await verify(stored ?? (await nobody), password);
  return matches && stored !== null;
};
