import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What the cookie carries: 256 bits of chance. Only its hash is stored, so the table opens no door. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

/** In hexadecimal, which costs a third of what bytes in a buffer of their own do. */
export const sessionTokenHash = (token: string): string => hash('sha256', token, 'hex');

/** As PostgreSQL reads bytes from text. */
export const asBytea = (hexadecimal: string): string => `\\x${hexadecimal}`;

/** Follows from the session token, which scripts cannot read, and does not lead back to it. */
export const csrfTokenOf = (sessionToken: string): string => hash('sha256', `csrf ${sessionToken}`, 'base64url');

/** Compares without telling by its duration how much was right; how long a token is, is no secret. */
export const isCsrfTokenOf = (sessionToken: string, offered: string): boolean => {
  const [expected, found] = [Buffer.from(csrfTokenOf(sessionToken)), Buffer.from(offered)];
  return expected.length === found.length && timingSafeEqual(expected, found);
};
