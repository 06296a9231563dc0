import { refused } from '../../rejection-codes.ts';
import type { DecidedPaper, EngrossedResolution, SubmittedPaper } from '../resolution.state.ts';
import type {
  EarlierResolutionEnded,
  ObjectionRaised,
  ObjectionSettled,
  ResolutionCorrected,
  ResolutionPublished,
  ResolutionReference,
} from './aftermath.events.ts';

type Known<Data> = Omit<Data, 'resolutionId'>;

/** An objection; `settled` null while it suspends the resolution. */
export interface Objection extends Known<ObjectionRaised['data']> {
  readonly settled: Omit<Known<ObjectionSettled['data']>, 'objectionId'> | null;
}

/** How the resolution, or a part of it, ended. */
export interface Ending {
  readonly how: 'repealed' | 'superseded';
  readonly by: ResolutionReference;
  /** Null: as a whole. */
  readonly itemIds: readonly string[] | null;
  readonly endedOn: EarlierResolutionEnded['data']['endedOn'];
}

/** What became of a resolution after its decision. */
export interface Aftermath {
  readonly objections: readonly Objection[];
  readonly corrections: readonly Omit<Known<ResolutionCorrected['data']>, 'operations' | 'changes'>[];
  readonly endings: readonly Ending[];
  /** Earlier resolutions that this one ended. */
  readonly ended: readonly Known<EarlierResolutionEnded['data']>[];
  readonly published: Known<ResolutionPublished['data']> | null;
}

export const noAftermath: Aftermath = { objections: [], corrections: [], endings: [], ended: [], published: null };

interface Followed {
  readonly aftermath?: Aftermath;
}

export const openObjection = ({ aftermath = noAftermath }: Followed): Objection | null =>
  aftermath.objections.find(({ settled }) => settled === null) ?? null;

/** Whether it is carried out: an objection suspends, a repeal of the whole ends. */
export type Execution = 'inForce' | 'suspended' | 'repealed' | 'superseded';

export const executionOf = (aftermath: Aftermath): Execution => {
  const whole = aftermath.endings.find(({ itemIds }) => itemIds === null);
  if (whole !== undefined) return whole.how;
  if (aftermath.objections.some(({ settled }) => settled?.result === 'notConfirmed')) return 'repealed';
  return openObjection({ aftermath }) === null ? 'inForce' : 'suspended';
};

/** Items that other resolutions repealed one by one. */
export const repealedItems = ({ endings }: Aftermath): readonly string[] =>
  endings.flatMap(({ itemIds }) => itemIds ?? []);

/** @throws Rejection EXECUTION_SUSPENDED or RESOLUTION_NOT_IN_FORCE */
export const requireInForce = ({
  resolutionId,
  aftermath = noAftermath,
}: Followed & { resolutionId: string }): void => {
  const execution = executionOf(aftermath);
  if (execution === 'suspended') throw refused('EXECUTION_SUSPENDED', { resolutionId });
  if (execution !== 'inForce') throw refused('RESOLUTION_NOT_IN_FORCE', { resolutionId, execution });
};

/** @throws Rejection RESOLUTION_NOT_ADOPTED */
export const requireAdopted = (paper: SubmittedPaper): DecidedPaper | EngrossedResolution => {
  if (paper.status === 'adopted' || paper.status === 'engrossed' || paper.status === 'forwarded') return paper;
  throw refused('RESOLUTION_NOT_ADOPTED', { resolutionId: paper.resolutionId, status: paper.status });
};
