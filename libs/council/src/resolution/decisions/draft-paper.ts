import { checkReferences } from '../../references/check-references.ts';
import { checkPlanReferences } from '../../funding/check-plan-references.ts';
import { refused } from '../../rejection-codes.ts';
import type { Surroundings } from '../../surroundings.ts';
import { resolutionIdOf } from '../paper-number.ts';
import type { DraftPaper } from '../resolution.commands.ts';
import type { PaperDrafted } from '../resolution.events.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { isStreamSafe } from '../stream-safe.ts';
import { checkItems } from '../text/check-items.ts';
import { checkWording } from '../text/check-wording.ts';

const requirePaperNumber = ({ paper, resolutionId }: DraftPaper['data']): void => {
  const expected = resolutionIdOf(paper);
  if (paper.length > 100 || !/\d/.test(expected) || !isStreamSafe(expected)) {
    throw refused('PAPER_NUMBER_MALFORMED', {
      field: '/paper',
      found: paper,
      expected: 'a number such as 23-V-15-0007: at most 100 characters, at least one digit, German letters only',
    });
  }
  if (resolutionId !== expected) {
    throw refused('PAPER_ID_MISMATCH', { field: '/resolutionId', found: resolutionId, expected });
  }
};

/** Vorlage anlegen: the number is the paper's identity, so a second paper of that number is refused in any spelling. */
export const draftPaper = (
  { data, occurredOn }: DraftPaper,
  state: ResolutionState,
  surroundings: Surroundings,
): readonly PaperDrafted[] => {
  requirePaperNumber(data);
  if (state.status !== 'absent') {
    throw refused('PAPER_NUMBER_TAKEN', { field: '/paper', paper: data.paper, takenBy: state.paper });
  }

  checkWording('/title', data.title, { atMost: 500 });
  checkWording('/department', data.department, { atMost: 200 });
  checkWording('/decidingBody', data.decidingBody, { atMost: 200 });
  checkItems(data.items);
  checkReferences(data.references ?? []);
  checkPlanReferences(data.items, surroundings);

  const { resolutionId, paper, title, department, decidingBody, visibility, items, references, paperType } = data;
  const stated = references === undefined || references.length === 0 ? {} : { references };
  const typed = paperType === undefined ? {} : { paperType };
  return [
    {
      type: 'PaperDrafted',
      data: {
        ...{ resolutionId, paper, title, department, decidingBody, visibility, items, ...stated, ...typed },
        draftedOn: occurredOn,
      },
    },
  ];
};
