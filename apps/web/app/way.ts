import type { PaperStatus } from './api/register.ts';
import type { HistoryEntry } from './api/resolution.ts';

export type StepName = 'submitted' | 'recommended' | 'decided' | 'rejected' | 'engrossed' | 'forwarded';

/** One station of a paper's way through the bodies. */
export interface WayStep {
  readonly name: StepName;
  readonly state: 'done' | 'current' | 'open' | 'skipped';
  /** `YYYY-MM-DD`; null while it has not happened, or where the day is not known. */
  readonly day: string | null;
}

/** Null: what stopped it says nothing of how far it had come. */
const reached: Readonly<Record<PaperStatus, number | null>> = {
  draft: -1,
  submitted: 0,
  recommended: 1,
  deferred: null,
  withdrawn: null,
  adopted: 2,
  rejected: 2,
  engrossed: 3,
  forwarded: 4,
  suspended: null,
  repealed: null,
  superseded: null,
};

const stations = [
  { name: 'submitted', event: 'PaperSubmitted' },
  { name: 'recommended', event: 'RecommendationGiven' },
  { name: 'decided', event: 'ResolutionDecided' },
  { name: 'engrossed', event: 'ResolutionEngrossed' },
  { name: 'forwarded', event: 'ForwardingsOrdered' },
] as const;

interface Travelled {
  readonly status: PaperStatus;
  /** What happened, oldest first; null where only the status is known. */
  readonly history: readonly Pick<HistoryEntry, 'type' | 'occurredOn'>[] | null;
}

const reachedIn = ({ status, history }: Travelled): number =>
  reached[status] ?? stations.findLastIndex(({ event }) => history?.some(({ type }) => type === event) ?? true);

/** A committee may be passed over, and a rejected paper goes no further: both are said, not left out. */
export const wayOf = (travelled: Travelled): readonly WayStep[] => {
  const { status, history } = travelled;
  const current = reachedIn(travelled);
  return stations.map(({ name, event }, index) => {
    const day = history?.findLast(({ type }) => type === event)?.occurredOn ?? null;
    const isPassedOver = name === 'recommended' && history !== null && day === null;
    return {
      name: name === 'decided' && status === 'rejected' ? 'rejected' : name,
      state: stateAt(index, current, { status, isPassedOver }),
      day,
    };
  });
};

interface Passing {
  readonly status: PaperStatus;
  readonly isPassedOver: boolean;
}

const stateAt = (index: number, current: number, { status, isPassedOver }: Passing): WayStep['state'] => {
  if (index === current) return 'current';
  if (index < current) return isPassedOver ? 'skipped' : 'done';
  return status === 'rejected' || status === 'withdrawn' ? 'skipped' : 'open';
};
