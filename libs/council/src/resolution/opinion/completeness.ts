import type { IsoDate } from '#kernel';
import { refused } from '../../rejection-codes.ts';
import type { PaperEvent } from '../paper-event.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { currentText } from '../resolution.state.ts';
import type { OpinionKind } from './opinion.events.ts';
import type { Opinion } from './opinion.state.ts';
import type { OfficeFunction } from './required-opinions.ts';
import { requiredOpinionsOf } from './required-opinions.ts';

/** Why a paper may not go on an agenda yet. */
export type IncompleteCode =
  /** Still a draft, withdrawn, or not there. */
  | 'NOT_SUBMITTED'
  | 'LEAD_DEPARTMENT_MISSING'
  /** Its type requires an office that nobody asked. */
  | 'OPINION_NOT_REQUESTED'
  /** Asked for, not given, and not due yet. */
  | 'OPINION_MISSING'
  /** Asked for, not given, and past its due day. */
  | 'OPINION_LATE'
  | 'OPINION_STALE'
  /** Refused, and nobody resolved it. */
  | 'OPINION_REFUSED';

export interface IncompleteReason {
  readonly code: IncompleteCode;
  readonly office: string | null;
  readonly kind: OpinionKind | null;
  readonly function: OfficeFunction | null;
  readonly dueOn: IsoDate | null;
}

export interface Completeness {
  readonly complete: boolean;
  readonly reasons: readonly IncompleteReason[];
}

type ExistingPaper = Exclude<ResolutionState, { readonly status: 'absent' }>;

const plain = (code: IncompleteCode, more: Partial<IncompleteReason> = {}): IncompleteReason => ({
  ...{ code, office: null, kind: null, function: null, dueOn: null },
  ...more,
});

const codeOf = ({ given, dueOn, stale, resolved }: Opinion, today: IsoDate): IncompleteCode | null => {
  if (given === null) return today > dueOn ? 'OPINION_LATE' : 'OPINION_MISSING';
  if (stale) return 'OPINION_STALE';
  return given.verdict === 'refuse' && resolved === null ? 'OPINION_REFUSED' : null;
};

const ofOpinions = (opinions: readonly Opinion[], today: IsoDate): readonly IncompleteReason[] =>
  opinions.flatMap((opinion) => {
    const code = codeOf(opinion, today);
    const { office, kind, function: asked, dueOn } = opinion;
    return code === null ? [] : [{ code, office, kind, function: asked, dueOn }];
  });

const requiredReasons = (paper: ExistingPaper, today: IsoDate): readonly IncompleteReason[] => {
  const { paperType, opinions = [] } = paper;
  if (paperType === undefined) return [];
  return requiredOpinionsOf(paperType, currentText(paper)).flatMap((required) => {
    const asked = opinions.filter((each) => each.function === required);
    return asked.length === 0 ? [plain('OPINION_NOT_REQUESTED', { function: required })] : ofOpinions(asked, today);
  });
};

/**
 * Vollständigkeit: everything that keeps a paper off the agenda on this day, by code. A paper without a type requires no
 * office by itself, but whoever was asked has to answer.
 */
export const completenessOf = (state: ResolutionState, today: IsoDate): Completeness => {
  if (state.status === 'absent') return { complete: false, reasons: [plain('NOT_SUBMITTED')] };
  const required = requiredReasons(state, today);
  const beside = ofOpinions(
    (state.opinions ?? []).filter(({ office }) => required.every((reason) => reason.office !== office)),
    today,
  );
  const reasons = [
    ...(state.status === 'draft' || state.consultation?.withdrawn != null ? [plain('NOT_SUBMITTED')] : []),
    ...(state.department.trim() === '' ? [plain('LEAD_DEPARTMENT_MISSING')] : []),
    ...required,
    ...beside,
  ];
  return { complete: reasons.length === 0, reasons };
};

/** A paper with a type is submitted only when what its type requires is there. @throws Rejection PAPER_INCOMPLETE */
export const requireComplete = (
  events: readonly PaperEvent[],
  state: ResolutionState,
  today: IsoDate,
): readonly PaperEvent[] => {
  if (state.status !== 'draft') return events;
  const missing = requiredReasons(state, today);
  if (missing.length === 0) return events;
  throw refused('PAPER_INCOMPLETE', {
    field: '/paperType',
    found: state.paperType ?? null,
    reasons: missing.map(({ code, office, function: asked }) => ({ code, office, function: asked })),
  });
};
