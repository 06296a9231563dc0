import type { PackagesFiled } from './packages.events.ts';

/** What a paper's state keeps of the packages filed over it. */
export type FiledPackages = Omit<PackagesFiled['data'], 'resolutionId'>;
