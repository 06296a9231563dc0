import { describe, expect, it } from '@jest/globals';
import { DatabaseError } from 'pg';

import { StoreUnavailable } from '../errors.ts';
import { asStoreError } from './store-unavailable.ts';

const databaseError = (code: string): DatabaseError => Object.assign(new DatabaseError(code, 1, 'error'), { code });

describe('trouble with the database', () => {
  it.each(['08006', '57P01', '57014', '53300', '53100', '55P03', '40P01', '58030', '25006'])(
    'with SQLSTATE %s passes: the same request may be sent again',
    (code) => {
      const error = databaseError(code);
      expect(asStoreError(error)).toMatchObject({ name: 'StoreUnavailable', cause: error });
    },
  );

  it.each(['42P01', '42501', '23505', '22P02', '25001'])('with SQLSTATE %s is a fault and stays what it is', (code) => {
    const error = databaseError(code);
    expect(asStoreError(error)).toBe(error);
  });

  it.each(['connect ECONNREFUSED 127.0.0.1:5432', 'Connection terminated unexpectedly', 'Query read timeout'])(
    'that says "%s" passes',
    (message) => {
      expect(asStoreError(new Error(message))).toBeInstanceOf(StoreUnavailable);
    },
  );

  it('that is a mistake in our own program is not called a lost connection', () => {
    const error = new TypeError('undefined is not a function');
    expect(asStoreError(error)).toBe(error);
  });
});
