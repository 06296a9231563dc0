import { createHash } from 'node:crypto';

import type { DraftPaper } from '#council';
import { resolutionIdOf } from '#council/events';
import type { DraftFromFile, PaperReading } from '#intake';
import { draftFrom } from '#intake';
import type { CommandId, IsoDate } from '#kernel';
import { commandId } from '#kernel';
import { v5 } from 'uuid';

import { CommandRefused } from '../command-refused.ts';
import { readDay } from '../replay/read-moment.ts';

/** What a file does not say, or says in a way we did not find. */
export interface DraftChoices {
  readonly paper?: string;
  readonly title?: string;
  readonly department?: string;
  readonly decidingBody?: string;
  readonly public?: true;
  /** The paper's own day. */
  readonly on?: string;
}

export interface PreparedDraft {
  readonly command: DraftPaper;
  readonly commandId: CommandId;
  readonly notes: DraftFromFile['notes'];
  /** False when neither file nor person gave the paper's own day, so that today stands for it. */
  readonly isDayKnown: boolean;
}

const NAMESPACE = '5b0d7c1e-3f5f-5c68-9a51-1a2b0013d0c5';

const chosen = (option: string, value: string | null | undefined): string => {
  if (value !== null && value !== undefined && value.trim() !== '') return value;
  throw new CommandRefused(`${option}: found nothing in the file, expected the option; nothing was recorded.`);
};

/**
 * The order that drafts the paper. The same file with the same choices gives the same command id for a day, so importing twice
 * records once. The paper is drafted on its own day: nothing that happened before can be recorded about it.
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
  const day = choices.on === undefined ? read.draft.occurredOn : readDay('--on', choices.on);
  const occurredOn = day ?? today;
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
    .update(JSON.stringify([occurredOn, data]))
    .digest('hex');
  return {
    command: { type: 'DraftPaper', occurredOn, data },
    commandId: commandId(v5(`import/${content}`, NAMESPACE)),
    notes: read.notes,
    isDayKnown: day !== null,
  };
};
