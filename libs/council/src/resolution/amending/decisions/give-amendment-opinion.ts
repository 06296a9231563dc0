import { amendmentOf, requireOpen } from '../../amendment/amendment.state.ts';
import { requireAfterSubmission, requireUnderConsultation } from '../../paper-status.ts';
import type { ResolutionState } from '../../resolution.state.ts';
import { checkWording } from '../../text/check-wording.ts';
import type { GiveAmendmentOpinion } from '../amending.commands.ts';
import type { AmendmentOpinionGiven } from '../amending.events.ts';
import { checkParts } from '../check-parts.ts';

/** Stellungnahme zu einem Änderungsantrag: what the administration thinks of each part. It need not speak of all. */
export const giveAmendmentOpinion = (
  { data, occurredOn }: GiveAmendmentOpinion,
  state: ResolutionState,
): readonly AmendmentOpinionGiven[] => {
  const { resolutionId, amendmentId, department, parts } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  const amendment = amendmentOf(paper, amendmentId);
  requireOpen(amendment);
  requireAfterSubmission('/occurredOn', occurredOn, paper);
  checkWording('/department', department, { atMost: 200 });
  checkParts(amendment, parts);
  parts.forEach(({ wording }, index) => {
    checkWording(`/parts/${index}/wording`, wording, { atMost: 10_000 });
  });
  return [
    {
      type: 'AmendmentOpinionGiven',
      data: { resolutionId, amendmentId, department, givenOn: occurredOn, parts },
    },
  ];
};
