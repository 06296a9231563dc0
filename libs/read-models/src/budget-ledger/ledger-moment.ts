import type { IsoDate, Position } from '#kernel';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';

import type { Audience } from '../paper/audience.ts';
import { visibleTo } from '../paper/visible-to.ts';
import { shownPosition } from '../shown-position.ts';
import type { ReadModels } from '../read-models-database.ts';

/** For whom, of which day and as known where the ledger is asked. */
export interface LedgerMoment {
  readonly audience: Audience;
  /** What became legally so later is left out. */
  readonly asOf: IsoDate;
  /** What was recorded later is left out; null: nothing that the pages show. */
  readonly upTo: Position | null;
}

/** Who may read a paper is said by the register, so what the ledger shows ends where either of the two ends. */
export const ledgerPosition = async (moment: ReadModels, upTo: Position | null): Promise<bigint> => {
  const shown = [await shownPosition(moment, 'budget-ledger'), await shownPosition(moment, 'resolution-register')];
  const positions = [...shown.map(BigInt), ...(upTo === null ? [] : [upTo])];
  return positions.reduce((least, each) => (each < least ? each : least));
};

/** The movements of a day, as known at a position. */
export const isBookedOn = (asOf: IsoDate, position: bigint): RawBuilder<boolean> =>
  sql<boolean>`budget_movement.position <= ${String(position)} and as_of_from <= ${asOf}
    and (as_of_until is null or as_of_until > ${asOf})`;

/** The movements of papers that the audience may read today. */
export const isReadableBy = (audience: Audience): RawBuilder<boolean> =>
  audience === 'all'
    ? sql<boolean>`resolution_id is not null`
    : sql<boolean>`resolution_id in (select key from read_models.resolution_register where ${visibleTo(audience)})`;
