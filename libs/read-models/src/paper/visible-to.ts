import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';

import type { Audience } from './audience.ts';

/** The rows the audience may know of, by the columns `is_public` and `readers`. */
export const visibleTo = (audience: Audience): RawBuilder<boolean> => {
  if (audience === 'all') return sql<boolean>`true`;
  if (audience === 'public') return sql<boolean>`is_public`;
  return sql<boolean>`(is_public or readers @> array[${audience.department}]::text[])`;
};
