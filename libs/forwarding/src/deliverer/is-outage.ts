import { StoreUnavailable } from '#event-store';

const away = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'EHOSTUNREACH', 'ENOTFOUND']);
const saidByPg = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/;

/** PostgreSQL's own words for "not now": connection lost, shutting down, starting up, read only, no session left. */
const saidByServer = /^(08...|57P0[1-3]|53...|25006)$/;

/** The task is not to blame: whatever is needed to deliver it is away. Trying again later costs it no attempt. */
export const isOutage = (error: unknown): boolean => {
  if (error instanceof StoreUnavailable) return true;
  if (!(error instanceof Error)) return false;
  if (saidByPg.test(error.message)) return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return away.has(code) || saidByServer.test(code);
};
