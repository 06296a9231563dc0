import type { IsoDate } from '#kernel';
import type { VoteReport } from '../../voting/vote-report.ts';
import type { PackagesFiled, PackageVoted } from './packages.events.ts';

/** Pakete vorlegen: all of them at once, in the order of the answer that presents them. */
export interface FilePackages {
  readonly type: 'FilePackages';
  readonly occurredOn: IsoDate;
  readonly data: Omit<PackagesFiled['data'], 'filedOn'>;
}

/** Über ein Paket abstimmen. `vote.outcome` is what the minutes say; it is checked against the rule. */
export interface VoteOnPackage {
  readonly type: 'VoteOnPackage';
  readonly occurredOn: IsoDate;
  readonly data: Pick<PackageVoted['data'], 'resolutionId' | 'label' | 'body' | 'meetingDate'> & {
    readonly vote: VoteReport;
    /** The meeting it was taken in; then presence and quorum come from there. */
    readonly meetingId?: string;
  };
}
