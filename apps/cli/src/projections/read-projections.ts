import type { ProjectionName } from '#read-models';
import { projectionNames } from '#read-models';

import { CommandRefused } from '../command-refused.ts';

/** @throws CommandRefused naming what is no projection. */
export const readProjection = (name: string): ProjectionName => {
  const found = projectionNames.find((known) => known === name);
  if (found !== undefined) return found;
  throw new CommandRefused(
    `Found the projection ${JSON.stringify(name)}, expected one of ${projectionNames.join(', ')}.`,
  );
};

/** "all" stands for every projection. */
export const readProjections = (names: readonly string[]): readonly ProjectionName[] =>
  names.includes('all') ? projectionNames : names.map(readProjection);
