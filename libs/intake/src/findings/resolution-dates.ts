import { printDate, resolutionsIn } from '#council/events';
import type { IsoDate } from '#kernel';

import type { IntakeFinding } from '../paper-reading.ts';
import type { Material } from './material.ts';

interface Dated {
  readonly label: string | null;
  readonly number: string;
  readonly date: IsoDate;
}

/** The day named least often is the doubtful one; between equals the one named first, as heads of forms are filled last. */
const byDoubt = (cited: readonly Dated[]): readonly IsoDate[] => {
  const days = [...new Set(cited.map(({ date }) => date))];
  const times = (day: IsoDate): number => cited.filter(({ date }) => date === day).length;
  return days.toSorted((one, other) => times(one) - times(other));
};

const conflictIn = (cited: readonly Dated[]): readonly IntakeFinding[] => {
  const [doubtful, ...others] = byDoubt(cited);
  const first = cited.find(({ date }) => date === doubtful);
  if (doubtful === undefined || first === undefined || others.length === 0) return [];
  const number = first.number;
  const elsewhere = others.map(printDate).join(' und ');
  const message = `Beschluss Nr. ${number} ist hier mit dem ${printDate(doubtful)} angegeben, an anderer Stelle mit dem ${elsewhere}. In einem Jahr gibt es die Nummer nur einmal; bitte prüfen.`;
  return [{ code: 'RESOLUTION_DATE_CONFLICT', label: first.label, message }];
};

/** Numbers begin anew every year, so only days of one year can contradict each other. */
export const resolutionDateConflicts = ({ passages }: Material): readonly IntakeFinding[] => {
  const dated = passages.flatMap(({ label, text }) =>
    resolutionsIn(text).flatMap(({ number, date }) => (date === null ? [] : [{ label, number, date }])),
  );
  const years = Map.groupBy(dated, ({ number, date }) => `${number}/${date.slice(0, 4)}`);
  return [...years.values()].flatMap(conflictIn);
};
