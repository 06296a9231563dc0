import { assertNever } from '#kernel';
import { evolveFindingSettled } from './findings/evolve-findings.ts';
import { evolveAftermath } from './aftermath/evolve-aftermath.ts';
import { evolveConsultation, evolveDealtWith } from './consultation/evolve-consultation.ts';
import { evolvePackages } from './packages/evolve-packages.ts';
import { evolveAmending } from './amending/evolve-amending.ts';
import { evolveAmendment, evolveTextAmended } from './evolve-amendment.ts';
import { evolveDecided, evolveEngrossed, evolveForwarded, evolveRecommended } from './evolve-decision.ts';
import { evolveDrafted, evolveRevised, evolveSubmitted } from './evolve-paper.ts';
import { evolveOpinion, withStaleOpinions } from './opinion/evolve-opinion.ts';
import type { PaperEvent } from './paper-event.ts';
import type { ResolutionState } from './resolution.state.ts';

// One case each and nothing else: the number of events is no complexity.
// eslint-disable-next-line complexity
const evolved = (state: ResolutionState, event: PaperEvent): ResolutionState => {
  switch (event.type) {
    case 'PaperDrafted':
      return evolveDrafted(event.data);
    case 'DraftRevised':
      return evolveRevised(state, event.data);
    case 'PaperSubmitted':
      return evolveSubmitted(state, event.data);
    case 'AmendmentProposed':
    case 'AmendmentWithdrawn':
    case 'AmendmentVoted':
    case 'AmendmentSettled':
      return evolveAmendment(state, event);
    case 'TextAmended':
      return evolveTextAmended(state, event.data);
    case 'RecommendationGiven':
      return evolveRecommended(evolveDealtWith(state), event.data);
    case 'ResolutionDecided':
      return evolveDecided(evolveDealtWith(state), event.data);
    case 'ResolutionEngrossed':
      return evolveEngrossed(state, event.data);
    case 'ForwardingsOrdered':
      return evolveForwarded(state, event.data);
    case 'ConsultationPlanned':
    case 'StationAdded':
    case 'StationSkipped':
    case 'StationsReordered':
    case 'StationClosed':
    case 'PaperDeferred':
    case 'PaperWithdrawn':
      return evolveConsultation(state, event);
    case 'OpinionRequested':
    case 'OpinionGiven':
    case 'RefusalResolved':
      return evolveOpinion(state, event);
    case 'ObjectionRaised':
    case 'ObjectionSettled':
    case 'ResolutionCorrected':
    case 'ResolutionRepealed':
    case 'ResolutionSuperseded':
    case 'EarlierResolutionEnded':
    case 'ResolutionPublished':
      return evolveAftermath(state, event);
    case 'PackagesFiled':
    case 'PackageVoted':
    case 'PackageAdopted':
      return evolvePackages(state, event);
    case 'FindingSettled':
      return evolveFindingSettled(state, event.data);
    case 'AmendmentRevised':
    case 'AmendmentReanchored':
    case 'AmendmentRebased':
    case 'AmendmentStranded':
    case 'SettlementProposed':
    case 'AmendmentConverted':
    case 'AmendmentPartsVoted':
    case 'AmendmentOpinionGiven':
    case 'ItemsVoted':
    case 'VotingOrderSet':
      return evolveAmending(state, event);
    default:
      return assertNever(event);
  }
};

/** Never refuses: what is recorded happened. A fact that no decider would state in this place changes nothing. */
export const evolveResolution = (state: ResolutionState, event: PaperEvent): ResolutionState =>
  withStaleOpinions(state, evolved(state, event));
