import type { IsoDate } from '#kernel';
import type { PackagesFiled } from './packages.events.ts';

/** Pakete vorlegen: all of them at once, in the order of the answer that presents them. */
export interface FilePackages {
  readonly type: 'FilePackages';
  readonly occurredOn: IsoDate;
  readonly data: Omit<PackagesFiled['data'], 'filedOn'>;
}
