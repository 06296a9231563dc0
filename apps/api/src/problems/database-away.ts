import pg from 'pg';
import { StoreUnavailable } from '#event-store';

/** What the driver and the machine say when there is no connection (any more). */
const saidByDriver =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/;
const saidByMachine = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND']);

/** SQLSTATE: connection lost, resources used up, server stopping or starting, read only after a failover. */
const saidByServer = /^(?:08|53|57P0[1-3]|25006)/;

/** Sessions and pages are read past the event store: they too are only away for a moment when the server restarts. */
export const isDatabaseAway = (error: unknown): boolean => {
  if (error instanceof StoreUnavailable) return true;
  if (error instanceof pg.DatabaseError) return saidByServer.test(error.code ?? '');
  if (!(error instanceof Error)) return false;
  return saidByDriver.test(error.message) || ('code' in error && saidByMachine.has(String(error.code)));
};
