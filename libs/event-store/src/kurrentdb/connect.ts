import { KurrentDBClient } from '@kurrent/kurrentdb-client';

/** @throws Error when the address cannot be understood; the password in it is not shown. */
export const connect = (url: string): KurrentDBClient => {
  try {
    return KurrentDBClient.connectionString(url);
  } catch (error) {
    const shown = url.replace(/\/\/[^@/]*@/, '//…@');
    throw new Error(
      `KURRENTDB_URL: found ${JSON.stringify(shown)}, expected an address such as kurrentdb://localhost:2113?tls=false.`,
      { cause: error },
    );
  }
};
