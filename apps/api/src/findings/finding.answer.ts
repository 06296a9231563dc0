import type { SettledFinding } from '#council/events';
import { findingMessage } from '#documents';
import type { FindingsPage, PaperFindings } from '#read-models';
import type { Language } from '../texts/language.ts';

/** A finding in the reader's words beside its facts. */
export type Worded<Found extends SettledFinding> = Found & { readonly message: string };

export interface FindingsAnswer extends Omit<FindingsPage, 'rows'> {
  readonly rows: readonly Worded<FindingsPage['rows'][number]>[];
}

export interface PaperFindingsAnswer extends Omit<PaperFindings, 'findings'> {
  readonly findings: readonly Worded<SettledFinding>[];
}

export const worded = <Found extends SettledFinding>(
  findings: readonly Found[],
  language: Language,
): readonly Worded<Found>[] => findings.map((finding) => ({ ...finding, message: findingMessage(finding, language) }));
