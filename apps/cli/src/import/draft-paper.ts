import { createHash } from 'node:crypto';

import type { DraftPaper } from '#council';
import { resolutionIdOf } from '#council/events';
import type { DraftFromFile, PaperReading } from '#intake';
import { draftFrom } from '#intake';
import type { CommandId, IsoDate } from '#kernel';
import { commandId } from '#kernel';
import { v5 } from 'uuid';

import { CommandRefused } from '../command-refused.ts';

/** What a file does not say, or says in a way we did not find. */
export interface DraftChoices {
  readonly paper?: string;
  readonly title?: string;
  readonly department?: string;
  readonly decidingBody?: string;
  readonly public?: true;
}

export interface PreparedDraft {
  readonly command: DraftPaper;
  readonly commandId: CommandId;
  readonly notes: DraftFromFile['notes'];
}

const NAMESPACE = '5b0d7c1e-3f5f-5c68-9a51-1a2b0013d0c5';

const chosen = (option: string, value: string | null | undefined): string => {
  if (value !== null && value !== undefined && value.trim() !== '') return value;
  throw new CommandRefused(`${option}: found nothing in the file, expected the option; nothing was recorded.`);
};

/**
 * The order that drafts the paper. The same file with the same choices gives the same command id for a day, so importing twice
 * records once.
 *
 * @throws CommandRefused naming the option that is missing.
 */
export const prepareDraft = (
  reading: PaperReading,
  choices: DraftChoices,
  { bytes, today }: { readonly bytes: Uint8Array; readonly today: IsoDate },
): PreparedDraft => {
  const read = draftFrom(reading);
  if (read === null) {
    throw new CommandRefused(
      'Found no items in the file, expected a paper with something to decide or to take note of.',
    );
  }
  const paper = chosen('--paper', choices.paper ?? read.draft.paper);
  const data: DraftPaper['data'] = {
    resolutionId: resolutionIdOf(paper),
    paper,
    title: chosen('--title', choices.title ?? read.draft.title),
    department: chosen('--department', choices.department),
    decidingBody: chosen('--deciding-body', choices.decidingBody),
    visibility: choices.public === true ? 'public' : 'nonPublic',
    items: read.draft.items,
    references: read.draft.references,
  };
  const content = createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([today, data]))
    .digest('hex');
  return {
    command: { type: 'DraftPaper', occurredOn: today, data },
    commandId: commandId(v5(`import/${content}`, NAMESPACE)),
    notes: read.notes,
  };
};
