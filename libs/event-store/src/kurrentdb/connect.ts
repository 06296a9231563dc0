import { KurrentDBClient } from '@kurrent/kurrentdb-client';

/** The address without user and password, fit for messages. */
export const shownAddress = (url: string): string => url.replace(/\/\/[^@/]*@/, '//…@');

/** @throws Error when the address cannot be understood, or a certificate it names is not there. */
export const connect = (url: string): KurrentDBClient => {
  try {
    return KurrentDBClient.connectionString(url);
  } catch (error) {
    throw new Error(
      `KURRENTDB_URL: found ${JSON.stringify(shownAddress(url))} (${reasonOf(error, url)}), ` +
        'expected an address such as kurrentdb://localhost:2113?tls=false.',
      { cause: error },
    );
  }
};

const reasonOf = (error: unknown, url: string): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(url, shownAddress(url));
