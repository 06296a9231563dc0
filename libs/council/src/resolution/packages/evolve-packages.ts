import type { ResolutionState } from '../resolution.state.ts';
import type { PackagesFiled } from './packages.events.ts';

/** The last filing counts: it presents all packages there are. */
export const evolvePackagesFiled = (
  state: ResolutionState,
  { source, filedOn, motions, packages }: PackagesFiled['data'],
): ResolutionState =>
  state.status === 'absent' || state.status === 'draft'
    ? state
    : { ...state, packages: { source, filedOn, motions, packages } };
