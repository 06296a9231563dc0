import { refused } from '../../rejection-codes.ts';
import { checkVote } from '../../voting/check-vote.ts';
import { requireMeetingDate, requireUnderConsultation } from '../paper-status.ts';
import type { PaperUnderConsultation, ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import type { VoteOnPackage } from './packages.commands.ts';
import type { FiledPackage, PackageAdopted, PackageVoted } from './packages.events.ts';
import type { PackagesState } from './packages.state.ts';
import { packageStatusOf } from './packages.state.ts';

type Voting = VoteOnPackage['data'];

const filedIn = ({ packages }: PaperUnderConsultation, { label }: Voting): [PackagesState, FiledPackage] => {
  const filed = packages?.packages.find((each) => each.label === label);
  if (packages === undefined || filed === undefined) {
    const expected = packages?.packages.map((each) => each.label) ?? [];
    throw refused('PACKAGE_NOT_FILED', { label, expected });
  }
  return [packages, filed];
};

const requireOpen = (packages: PackagesState, { label }: Voting): void => {
  const status = packageStatusOf(packages, label);
  if (status === 'open') return;
  throw refused('PACKAGE_ALREADY_DECIDED', { label, status, adopted: packages.adopted?.label ?? null });
};

const requireFirstVote = ({ votes, filedOn }: PackagesState, { label, body, meetingDate }: Voting): void => {
  if (meetingDate < filedOn) {
    throw refused('PACKAGE_VOTED_BEFORE_FILING', { field: '/meetingDate', found: meetingDate, filedOn });
  }
  if (votes.some((vote) => vote.label === label && vote.body === body && vote.meetingDate === meetingDate)) {
    throw refused('PACKAGE_VOTED_TWICE', { label, body, meetingDate });
  }
};

const settledBy = (packages: PackagesState, adopted: FiledPackage): readonly string[] =>
  packages.packages
    .map(({ label }) => label)
    .filter((label) => label !== adopted.label && packageStatusOf(packages, label) === 'open');

/**
 * Über ein Paket abstimmen. Only when the deciding body adopts it do its figures take the place of the paper's own, and
 * every other open package is settled; another body's vote is recorded and all stay open.
 */
export const voteOnPackage = (
  { data, occurredOn }: VoteOnPackage,
  state: ResolutionState,
): readonly (PackageVoted | PackageAdopted)[] => {
  const { resolutionId, label, body, meetingDate } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  const [packages, filed] = filedIn(paper, data);
  requireOpen(packages, data);
  checkWording('/body', body, { atMost: 200 });
  requireMeetingDate({ field: '/meetingDate', date: meetingDate, occurredOn }, paper);
  requireFirstVote(packages, data);

  const { outcome } = data.vote;
  const vote = checkVote(data.vote);
  const voted: PackageVoted = {
    type: 'PackageVoted',
    data: { resolutionId, label, body, meetingDate, vote, outcome },
  };
  if (body !== paper.decidingBody || outcome === 'rejected') return [voted];
  return [
    voted,
    { type: 'PackageAdopted', data: { resolutionId, package: filed, settled: settledBy(packages, filed) } },
  ];
};
