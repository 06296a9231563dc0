import type { KurrentDBClient } from '@kurrent/kurrentdb-client';

import { StoreUnavailable } from '../errors.ts';
import { connect, shownAddress } from './connect.ts';
import { asStoreError } from './server-error.ts';
import { within } from './within.ts';

/** Appending to several streams came with 25.1; another major version is another server to us. */
const MAJOR = 25;
const FIRST_MINOR = 1;

const ANSWER_WITHIN = 5_000;
const PAUSE = 500;

/**
 * Asks the server what it is, for a while also one that is only just starting.
 *
 * @throws StoreUnavailable when none answers, or one that we cannot speak to: then the cause says why.
 * @throws Error when it refuses our credentials, or is of another version.
 */
export const requireUsableServer = async (url: string, { patienceMilliseconds = 30_000 } = {}): Promise<void> => {
  const giveUpAt = performance.now() + patienceMilliseconds;
  for (;;) {
    const client = connect(url);
    try {
      requireVersion(await versionOf(client), url);
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      if (performance.now() > giveUpAt || isMisunderstanding(error)) throw unreachable(url, error);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    } finally {
      await client.dispose();
    }
  }
};

/** The client asks the server what it can do and keeps the answer to itself, but not hidden. */
const versionOf = async (client: KurrentDBClient): Promise<string> => {
  try {
    const asking: unknown = Reflect.get(client, 'capabilities');
    const features = await within(ANSWER_WITHIN, 'its version', Promise.resolve(asking));
    const version: unknown =
      typeof features === 'object' && features !== null ? Reflect.get(features, 'serverVersion') : null;
    return typeof version === 'string' ? version : 'unknown';
  } catch (error) {
    throw asStoreError(error);
  }
};

const requireVersion = (version: string, url: string): void => {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  if (Number(major) === MAJOR && Number(minor) >= FIRST_MINOR) return;
  throw new Error(
    `KURRENTDB_URL: found a server of version ${version} at ${shownAddress(url)}, ` +
      `expected ${MAJOR}.${FIRST_MINOR} or a later ${MAJOR}.`,
  );
};

/** Encryption on one side only, or a certificate that is not trusted: waiting does not help. */
const isMisunderstanding = ({ cause }: StoreUnavailable): boolean =>
  cause instanceof Error && /\bSSL\b|certificate/i.test(cause.message);

const unreachable = (url: string, error: StoreUnavailable): StoreUnavailable => {
  const reason = error.cause instanceof Error ? error.cause.message : error.message;
  return new StoreUnavailable(
    `KURRENTDB_URL: found no server that answers at ${shownAddress(url)} (${reason}), expected KurrentDB there. ` +
      'Look at host and port, at tls=true or tls=false, and, where the certificate is not trusted, at tlsCaFile.',
    error.cause,
  );
};
