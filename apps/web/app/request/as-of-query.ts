import { endOfDay, isDay } from '../formats/day.ts';

/** Which day's state is wanted, and what was known until when. */
export interface AsOfQuery {
  /** As typed. */
  readonly day: string;
  readonly known: string;
}

export type AsOfFault = 'dayFault' | 'future';

export const readAsOfQuery = (search: URLSearchParams): AsOfQuery | null => {
  const day = asIsoDay(search.get('stichtag') ?? '');
  return day === '' ? null : { day, known: asIsoDay(search.get('bekannt') ?? '') };
};

/** Browsers without a date field let people type a date the German way. */
const asIsoDay = (typed: string): string => {
  const match = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(typed);
  if (match === null) return typed.trim();
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

export const faultsOf = (
  { day, known }: AsOfQuery,
  today: string,
): { readonly day: AsOfFault | null; readonly known: AsOfFault | null } => ({
  day: faultOf(day, today),
  known: known === '' ? null : faultOf(known, today),
});

const faultOf = (day: string, today: string): AsOfFault | null => {
  if (!isDay(day)) return 'dayFault';
  return day > today ? 'future' : null;
};

/** Both must be free of faults. Without a day of knowledge the API takes now. */
export const replayPath = (resolutionId: string, { day, known }: AsOfQuery): string => {
  const search = new URLSearchParams({ asOf: day });
  if (known !== '') search.set('knownAt', endOfDay(known));
  return `/resolutions/${encodeURIComponent(resolutionId)}/replay?${search.toString()}`;
};
