import type { Completeness, IncompleteReason } from '#council';
import { incompleteText } from '../../texts/completeness.ts';
import type { Language } from '../../texts/language.ts';

export interface CompletenessAnswer {
  readonly complete: boolean;
  readonly reasons: readonly (IncompleteReason & { readonly message: string })[];
}

export const completenessAnswer = ({ complete, reasons }: Completeness, language: Language): CompletenessAnswer => ({
  complete,
  reasons: reasons.map((reason) => ({ ...reason, message: incompleteText(reason, language) })),
});
