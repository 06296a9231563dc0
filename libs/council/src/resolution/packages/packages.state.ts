import type { IsoDate } from '#kernel';
import type { Outcome } from '../../voting/vote.ts';
import type { FiledPackage, PackagesFiled } from './packages.events.ts';

/** What became of a package: `settled` because another one was adopted. */
export type PackageStatus = 'open' | 'adopted' | 'rejected' | 'settled';

/** The packages as filed last, and what was voted on them since. */
export interface PackagesState extends Omit<PackagesFiled['data'], 'resolutionId'> {
  readonly votes: readonly {
    readonly label: string;
    readonly body: string;
    readonly meetingDate: IsoDate;
    readonly outcome: Outcome;
  }[];
  /** Null while none is adopted. */
  readonly adopted: FiledPackage | null;
  /** Labels that the deciding body rejected. */
  readonly rejected: readonly string[];
}

export const packageStatusOf = (
  { adopted, rejected }: Pick<PackagesState, 'adopted' | 'rejected'>,
  label: string,
): PackageStatus => {
  if (rejected.includes(label)) return 'rejected';
  if (adopted === null) return 'open';
  return adopted.label === label ? 'adopted' : 'settled';
};
