import type { IsoDate } from '#kernel';
import { refused } from '../../rejection-codes.ts';
import type { Outcome } from '../../voting/vote.ts';
import type { ItemChange } from '../text/item-change.ts';
import type { Mover, Operation } from './operation.ts';

/** What is known of an Änderungsantrag. */
export interface AmendmentState {
  readonly amendmentId: string;
  readonly mover: Mover;
  readonly proposedOn: IsoDate;
  readonly baseVersion: number;
  readonly operations: readonly Operation[];
  /** As resolved against the base version. */
  readonly changes: readonly ItemChange[];
  /** `proposed` is the only open one; what another body than the deciding one votes does not close it. */
  readonly status: 'proposed' | 'withdrawn' | 'adopted' | 'rejected' | 'settled';
  /** The text version its adoption made; null while it made none. */
  readonly adoptedAsVersion: number | null;
  readonly votes: readonly { readonly body: string; readonly meetingDate: IsoDate; readonly outcome: Outcome }[];
}

type Amendments = Readonly<{ amendments: readonly AmendmentState[] }>;

/** @throws Rejection AMENDMENT_UNKNOWN */
export const amendmentOf = ({ amendments }: Amendments, amendmentId: string): AmendmentState => {
  const amendment = amendments.find((candidate) => candidate.amendmentId === amendmentId);
  if (amendment === undefined) throw refused('AMENDMENT_UNKNOWN', { amendmentId });
  return amendment;
};

/** @throws Rejection naming how it ended. */
export const requireOpen = ({ amendmentId, status }: AmendmentState): void => {
  switch (status) {
    case 'proposed':
      return;
    case 'withdrawn':
      throw refused('AMENDMENT_WITHDRAWN', { amendmentId });
    case 'settled':
      throw refused('AMENDMENT_SETTLED', { amendmentId });
    case 'adopted':
    case 'rejected':
      throw refused('AMENDMENT_ALREADY_DECIDED', { amendmentId, status });
  }
};
