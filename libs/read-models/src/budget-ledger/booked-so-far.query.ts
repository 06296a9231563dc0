import type pg from 'pg';

import type { Position } from '#kernel';

import { LIVE } from '../engine/table-ddl.ts';
import type { AskBookedSoFar } from './booked-so-far.ts';

/** From the tables in use, which are complete up to the checkpoint. */
export const bookedSoFar =
  (pool: pg.Pool): AskBookedSoFar =>
  async (upTo: Position) => {
    const plans = await pool.query<{ plan_id: string }>(
      `select plan_id from ${LIVE}.budget_ledger where plan_id is not null and key::bigint <= $1`,
      [String(upTo)],
    );
    const papers = await pool.query<{ resolution_id: string; held: readonly number[]; granted: readonly number[] }>(
      `select resolution_id, array_agg(distinct year) as held,
         coalesce(array_agg(distinct year) filter (where to_status = 'approved'), '{}') as granted
       from ${LIVE}.budget_movement where year is not null and position <= $1 group by resolution_id`,
      [String(upTo)],
    );
    return {
      planIds: plans.rows.map((row) => row.plan_id),
      papers: papers.rows.map(({ resolution_id: resolutionId, held, granted }) => ({ resolutionId, held, granted })),
    };
  };
