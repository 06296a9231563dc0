import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals of days on which nothing can have happened yet. */
export const germanDayRejections = {
  DATE_BEFORE_DRAFT: {
    title: 'Datum vor dem Anlegen der Vorlage',
    detail: 'Vor dem Tag, an dem die Vorlage angelegt wurde, kann mit ihr nichts geschehen sein.',
  },
  DATE_BEFORE_MOTION: {
    title: 'Datum vor dem Änderungsantrag',
    detail: 'Vor dem Tag, an dem der Änderungsantrag gestellt wurde, kann mit ihm nichts geschehen sein.',
  },
  DATE_BEFORE_FORWARDING: {
    title: 'Datum vor der Weiterleitung',
    detail: 'Vor dem Tag, an dem die Weiterleitung verfügt wurde, kann der Empfänger sie nicht erhalten haben.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
