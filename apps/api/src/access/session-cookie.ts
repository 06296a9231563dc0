export const SESSION_COOKIE = 'bw_session';

/** Not readable by scripts, not sent by other sites. It ends with the browser; the server ends it sooner. */
export const sessionCookieOptions = (secure: boolean) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure }) as const;
