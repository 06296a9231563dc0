import { isInPart } from './amending/adopted-in.ts';
import { isEngrossed, isUnderConsultation } from './paper-status.ts';
import { findRecommendation } from './recommendation.ts';
import type {
  ForwardingsOrdered,
  RecommendationGiven,
  ResolutionDecided,
  ResolutionEngrossed,
} from './resolution.events.ts';
import type { PaperUnderConsultation, ResolutionState } from './resolution.state.ts';
import { currentText } from './resolution.state.ts';
import { applyAttributedChanges } from './text/apply-changes.ts';

const isSubmitted = (state: ResolutionState) => state.status !== 'absent' && state.status !== 'draft';

export const evolveRecommended = (state: ResolutionState, data: RecommendationGiven['data']): ResolutionState => {
  if (!isSubmitted(state) || !isUnderConsultation(state)) return state;
  const { recommendation, advice, baseVersion, amendmentIds, changes } = data;
  const given = { recommendation, advice, baseVersion, amendmentIds, changes };
  return { ...state, status: 'recommended', recommendations: [...state.recommendations, given] };
};

/** Amendments that the recommendation taken over consists of are adopted with it, even one that changed no item. */
const takenOver = (paper: PaperUnderConsultation, { adopts, outcome }: ResolutionDecided['data']) => {
  if (outcome === 'rejected' || adopts === null) return paper.amendments;
  const adopted = findRecommendation(paper, adopts)?.amendmentIds ?? [];
  return paper.amendments.map((amendment) =>
    amendment.status === 'proposed' && adopted.includes(amendment.amendmentId)
      ? { ...amendment, status: isInPart(amendment, adopts.body) ? ('adoptedInPart' as const) : ('adopted' as const) }
      : amendment,
  );
};

export const evolveDecided = (state: ResolutionState, data: ResolutionDecided['data']): ResolutionState => {
  if (!isSubmitted(state) || !isUnderConsultation(state)) return state;
  const { number, body, date, adopts, changes, outcome } = data;
  const decided = applyAttributedChanges(currentText(state), changes);
  return {
    ...state,
    status: outcome,
    texts: changes.length === 0 ? state.texts : [...state.texts, decided],
    amendments: takenOver(state, data),
    decision: { number, body, date, adopts },
  };
};

export const evolveEngrossed = (
  state: ResolutionState,
  { engrossedOn, signedBy }: ResolutionEngrossed['data'],
): ResolutionState =>
  state.status === 'adopted' ? { ...state, status: 'engrossed', engrossedOn, signedBy, forwardings: [] } : state;

export const evolveForwarded = (
  state: ResolutionState,
  { forwardings }: ForwardingsOrdered['data'],
): ResolutionState =>
  isSubmitted(state) && isEngrossed(state)
    ? { ...state, status: 'forwarded', forwardings: [...state.forwardings, ...forwardings] }
    : state;
