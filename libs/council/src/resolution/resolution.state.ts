import type { IsoDate } from '#kernel';
import type { Reference } from '../references/reference.ts';
import type { Aftermath } from './aftermath/aftermath.state.ts';
import type { Consultation } from './consultation/consultation.state.ts';
import type { Opinion } from './opinion/opinion.state.ts';
import type { PaperType } from './opinion/required-opinions.ts';
import type { PackagesState } from './packages/packages.state.ts';
import type { ItemsVoted } from './amending/amending.events.ts';
import type { AmendmentState } from './amendment/amendment.state.ts';
import type { OrderedForwarding, RecommendationGiven, RecommendationReference } from './resolution.events.ts';
import type { ResolutionText } from './text/item.ts';

/** Where a paper stands. Plain JSON, so it can be kept in a cache and compared. */
export type ResolutionState = AbsentPaper | DraftedPaper | SubmittedPaper;

export interface AbsentPaper {
  readonly status: 'absent';
}

interface Paper {
  readonly resolutionId: string;
  /** Vorlagen-Nr. as printed. */
  readonly paper: string;
  readonly title: string;
  readonly department: string;
  readonly decidingBody: string;
  readonly visibility: 'public' | 'nonPublic';
  /** Absent where the record does not know it. */
  readonly draftedOn?: IsoDate;
  /** Every version there ever was, so a pinned one can be found: version n is at index n - 1. */
  readonly texts: readonly ResolutionText[];
  /** What is cited outside the items; absent: nothing. */
  readonly references?: readonly Reference[];
  /** Why each finding may stand, by its id; absent while none is settled. */
  readonly settledFindings?: Readonly<Record<string, string>>;
  /** Vorlagenart; absent where nobody said it, and then no office is required. */
  readonly paperType?: PaperType;
  /** Stellungnahmen and Mitzeichnungen in the order in which they were asked for; absent while none was. */
  readonly opinions?: readonly Opinion[];
  /** Beratungsfolge, deferral and withdrawal; absent while nothing is known of them. */
  readonly consultation?: Consultation;
}

export interface DraftedPaper extends Paper {
  readonly status: 'draft';
}

/** Submitted, whatever became of it since. */
export type SubmittedPaper = PaperUnderConsultation | DecidedPaper | EngrossedResolution;

interface Submitted extends Paper {
  readonly submittedOn: IsoDate;
  /** The version that was filed. */
  readonly submittedVersion: number;
  /** In the order in which they were moved. */
  readonly amendments: readonly AmendmentState[];
  /** In the order in which they were given. */
  readonly recommendations: readonly Recommendation[];
  /** Votes on single items, oldest first; absent while there was none. */
  readonly itemVotes?: readonly ItemVote[];
  /** What came after the decision; absent while nothing has. */
  readonly aftermath?: Aftermath;
  /** As filed last; absent while there are none. */
  readonly packages?: PackagesState;
}

export interface PaperUnderConsultation extends Submitted {
  readonly status: 'submitted' | 'recommended';
}

export interface DecidedPaper extends Submitted {
  readonly status: 'adopted' | 'rejected';
  readonly decision: Decision;
}

export interface EngrossedResolution extends Submitted {
  readonly status: 'engrossed' | 'forwarded';
  readonly decision: Decision;
  readonly engrossedOn: IsoDate;
  readonly signedBy: string;
  readonly forwardings: readonly OrderedForwarding[];
}

export type Recommendation = Omit<RecommendationGiven['data'], 'resolutionId' | 'vote'>;

export type ItemVote = Omit<ItemsVoted['data'], 'resolutionId' | 'vote'>;

export interface Decision {
  readonly number: string | null;
  readonly body: string;
  readonly date: IsoDate;
  readonly adopts: RecommendationReference | null;
}

/** The text as it stands. */
export const currentText = ({ texts }: Pick<Paper, 'texts'>): ResolutionText => texts.at(-1) ?? { items: [] };

/** The text of a version, or null when there never was one. */
export const textOfVersion = ({ texts }: Pick<Paper, 'texts'>, version: number): ResolutionText | null =>
  texts[version - 1] ?? null;
