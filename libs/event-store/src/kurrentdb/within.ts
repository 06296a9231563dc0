import { StoreUnavailable } from '../errors.ts';

/** A hung server answers nothing at all, and the client would wait with it: so we count the time ourselves. */
export const within = async <T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new StoreUnavailable(`KurrentDB did not answer ${what} within ${milliseconds} ms.`, null));
  }, milliseconds);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

/** Events of one reading, never without a bound. */
export const collected = async <T>(reading: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const each of reading) found.push(each);
  return found;
};
