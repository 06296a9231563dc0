import { assertNever } from '#kernel';
import type { ResolutionState, SubmittedPaper } from '../resolution.state.ts';
import type { PackageAdopted, PackageEvent, PackagesFiled, PackageVoted } from './packages.events.ts';
import type { PackagesState } from './packages.state.ts';

/** The last filing counts: it presents all packages there are, none of them voted on. */
const filed = ({ source, filedOn, motions, packages }: PackagesFiled['data']): PackagesState => ({
  ...{ source, filedOn, motions, packages },
  votes: [],
  adopted: null,
  rejected: [],
});

const voted = (paper: SubmittedPaper, data: PackageVoted['data']): PackagesState | undefined => {
  const { packages, decidingBody } = paper;
  if (packages === undefined) return undefined;
  const { label, body, meetingDate, outcome } = data;
  return {
    ...packages,
    votes: [...packages.votes, { label, body, meetingDate, outcome }],
    rejected: body === decidingBody && outcome === 'rejected' ? [...packages.rejected, label] : packages.rejected,
  };
};

const adopted = ({ packages }: SubmittedPaper, data: PackageAdopted['data']): PackagesState | undefined =>
  packages === undefined ? undefined : { ...packages, adopted: data.package };

const after = (paper: SubmittedPaper, event: PackageEvent): PackagesState | undefined => {
  switch (event.type) {
    case 'PackagesFiled':
      return filed(event.data);
    case 'PackageVoted':
      return voted(paper, event.data);
    case 'PackageAdopted':
      return adopted(paper, event.data);
    default:
      return assertNever(event);
  }
};

export const evolvePackages = (state: ResolutionState, event: PackageEvent): ResolutionState => {
  if (state.status === 'absent' || state.status === 'draft') return state;
  const packages = after(state, event);
  return packages === undefined ? state : { ...state, packages };
};
