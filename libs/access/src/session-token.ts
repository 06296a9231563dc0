import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What the cookie carries: 256 bits of chance. Only its hash is stored, so the table opens no door. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

export const sessionTokenHash = (token: string): Buffer => hash('sha256', token, 'buffer');

/** Follows from the session token, which scripts cannot read, and does not lead back to it. */
export const csrfTokenOf = (sessionToken: string): string => hash('sha256', `csrf ${sessionToken}`, 'base64url');

/** Compares without telling by its duration how much was right. */
export const isCsrfTokenOf = (sessionToken: string, offered: string): boolean => {
  const digest = (text: string): Buffer => hash('sha256', text, 'buffer');
  return timingSafeEqual(digest(csrfTokenOf(sessionToken)), digest(offered));
};
