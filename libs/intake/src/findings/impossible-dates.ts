import { impossibleDatesIn } from '#council/events';
import type { IntakeFinding } from '../paper-reading.ts';
import type { Material } from './material.ts';

export const impossibleDates = ({ passages }: Material): readonly IntakeFinding[] =>
  passages.flatMap(({ label, text }) =>
    impossibleDatesIn(text).map((written) => ({
      code: 'DATE_IMPOSSIBLE' as const,
      label,
      message: `${written} gibt es in keinem Kalender; der Tag wurde nicht übernommen.`,
    })),
  );
