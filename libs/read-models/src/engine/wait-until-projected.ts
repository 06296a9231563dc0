import { setTimeout as pause } from 'node:timers/promises';

import type pg from 'pg';

import type { Position } from '#kernel';

import { LIVE } from './table-ddl.ts';

export interface Waiting {
  readonly pool: pg.Pool;
  readonly names: readonly string[];
  readonly position: Position;
  readonly timeoutMilliseconds: number;
}

const LONGEST_PAUSE = 50;

/** True once the pages of all the projections named show everything up to the position; false when the time was over. */
export const waitUntilProjected = async ({ pool, names, position, timeoutMilliseconds }: Waiting): Promise<boolean> => {
  const deadline = performance.now() + timeoutMilliseconds;
  for (let milliseconds = 5; ; milliseconds = Math.min(LONGEST_PAUSE, milliseconds * 2)) {
    const { rows } = await pool.query<{ there: number }>(
      `select count(*)::integer as there from ${LIVE}.projection where name = any($1) and position >= $2`,
      [names, String(position)],
    );
    if (rows[0]?.there === new Set(names).size) return true;
    if (performance.now() + milliseconds > deadline) return false;
    await pause(milliseconds);
  }
};
