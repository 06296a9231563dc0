import type { IsoDate } from '#kernel';
import { nameKey } from './name-key.ts';
import type { Body, OrganisationState } from './organisation.state.ts';

/** Of entries by day, the one that holds on `date`; the later recorded of two from one day. */
export const lastFrom = <Entry extends { readonly from: IsoDate }>(
  entries: readonly Entry[],
  date: IsoDate,
): Entry | null =>
  entries.reduce<Entry | null>(
    (found, entry) => (entry.from <= date && (found === null || entry.from >= found.from) ? entry : found),
    null,
  );

/** What a body is called on a day; null before it is established and once it is dissolved. */
export const bodyNameAt = ({ names, dissolvedFrom }: Body, date: IsoDate): string | null =>
  dissolvedFrom !== null && dissolvedFrom <= date ? null : (lastFrom(names, date)?.name ?? null);

/** The body of this name on this day, in any spelling; null when none was so called then. */
export const bodyAt = ({ bodies }: OrganisationState, name: string, date: IsoDate): Body | null =>
  bodies.find((body) => nameKey(bodyNameAt(body, date) ?? '') === nameKey(name)) ?? null;

export const bodyNamesAt = ({ bodies }: OrganisationState, date: IsoDate): readonly string[] =>
  bodies.map((body) => bodyNameAt(body, date)).filter((name) => name !== null);
