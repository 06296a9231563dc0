import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What the cookie carries: 256 bits of chance. Only its hash is stored, so the table opens no door. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

export const sessionTokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Follows from the session token, which scripts cannot read, and does not lead back to it. */
export const csrfTokenOf = (sessionToken: string): string =>
  createHash('sha256').update(`csrf ${sessionToken}`).digest('base64url');

/** Compares without telling by its duration how much was right. */
export const isCsrfTokenOf = (sessionToken: string, offered: string): boolean => {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(csrfTokenOf(sessionToken)), digest(offered));
};
