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

const reached: Readonly<Record<PaperStatus, number>> = {
  draft: -1,
  submitted: 0,
  recommended: 1,
  deferred: 0,
  withdrawn: 0,
  adopted: 2,
  rejected: 2,
  engrossed: 3,
  forwarded: 4,
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

/** A committee may be passed over, and a rejected paper goes no further: both are said, not left out. */
export const wayOf = ({ status, history }: Travelled): readonly WayStep[] =>
  stations.map(({ name, event }, index) => {
    const day = history?.findLast(({ type }) => type === event)?.occurredOn ?? null;
    const isPassedOver = name === 'recommended' && history !== null && day === null;
    return {
      name: name === 'decided' && status === 'rejected' ? 'rejected' : name,
      state: stateAt(index, status, isPassedOver),
      day,
    };
  });

const stateAt = (index: number, status: PaperStatus, isPassedOver: boolean): WayStep['state'] => {
  const current = reached[status];
  if (index === current) return 'current';
  if (index < current) return isPassedOver ? 'skipped' : 'done';
  return status === 'rejected' || status === 'withdrawn' ? 'skipped' : 'open';
};
