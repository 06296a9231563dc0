import type { IsoDate } from '#kernel';
import { lastFrom } from './body-at.ts';
import { nameKey } from './name-key.ts';
import type { Body } from './organisation.state.ts';

/** Factions with a seat in the body on this day, in the order in which they came into it. */
export const seatsAt = (
  { seats }: Body,
  date: IsoDate,
): readonly { readonly faction: string; readonly seats: number }[] => {
  const factions = Map.groupBy(seats, ({ faction }) => nameKey(faction));
  return [...factions.values()]
    .map((entries) => lastFrom(entries, date))
    .filter((seated) => seated !== null)
    .filter((seated) => seated.seats > 0)
    .map((seated) => ({ faction: seated.faction, seats: seated.seats }));
};
