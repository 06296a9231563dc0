import type pg from 'pg';

import { asStoreError } from './store-unavailable.ts';

/** Prepared once on each connection, under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Answers with the rows, each a list of texts. @throws StoreUnavailable */
export type Query = <Row extends readonly unknown[]>(statement: Statement) => Promise<readonly Row[]>;

/** What a pool does, or a session. */
export type Ask = (asked: pg.QueryArrayConfig) => Promise<{ readonly rows: readonly (readonly unknown[])[] }>;

/** A request that takes longer counts as lost, whatever became of it. */
export const queryOver =
  (ask: Ask, answerWithinMilliseconds: number): Query =>
  async <Row extends readonly unknown[]>(statement: Statement) => {
    const asked: pg.QueryArrayConfig & { query_timeout: number } = {
      ...statement,
      values: [...statement.values],
      rowMode: 'array',
      types: asText,
      query_timeout: answerWithinMilliseconds,
    };
    try {
      return (await ask(asked)).rows as readonly unknown[] as readonly Row[];
    } catch (error) {
      throw asStoreError(error);
    }
  };

const asText = { getTypeParser: () => (value: unknown) => value };
