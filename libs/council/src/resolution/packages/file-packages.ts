import { checkPlanReferences } from '../../funding/check-plan-references.ts';
import { refused } from '../../rejection-codes.ts';
import { requireAfterSubmission, requireUnderConsultation } from '../paper-status.ts';
import type { PaperUnderConsultation, ResolutionState } from '../resolution.state.ts';
import type { Surroundings } from '../../surroundings.ts';
import { checkWording } from '../text/check-wording.ts';
import { checkPackage } from './check-package.ts';
import type { FilePackages } from './packages.commands.ts';
import type { FiledPackage, PackagesFiled } from './packages.events.ts';

type Filing = FilePackages['data'];

const requireFreshLabels = (packages: readonly FiledPackage[], taken: readonly string[]): void => {
  const labels = new Set(taken);
  packages.forEach(({ label }, index) => {
    if (labels.has(label)) {
      throw refused('PACKAGE_LABEL_TAKEN', { field: `/packages/${index}/label`, found: label });
    }
    labels.add(label);
  });
};

const requireKnownComplements = (packages: readonly FiledPackage[]): void => {
  packages.forEach(({ label, complementOf }, index) => {
    if (complementOf === null) return;
    if (complementOf !== label && packages.some((other) => other.label === complementOf)) return;
    const expected = 'the label of another package of this filing';
    throw refused('PACKAGE_UNKNOWN', { field: `/packages/${index}/complementOf`, found: complementOf, expected });
  });
};

/** What was adopted stands: a new filing would put the others up for a vote again. */
const requireNoneAdopted = ({ packages }: PaperUnderConsultation): void => {
  const adopted = packages?.adopted?.label;
  if (adopted === undefined) return;
  throw refused('PACKAGE_ALREADY_DECIDED', { label: adopted, status: 'adopted', adopted });
};

const requireListedMotions = ({ motions, packages }: Filing): void => {
  packages.forEach(({ answers }, index) => {
    const unlisted = answers.find(({ motion }) => motions.every(({ number }) => number !== motion));
    if (unlisted === undefined) return;
    throw refused('MOTION_NOT_LISTED', { field: `/packages/${index}/answers`, found: unlisted.motion });
  });
};

/**
 * Pakete vorlegen. A declared total that its parts do not give is recorded as it is: it is a finding, not a refusal, for
 * the paper says what it says. No package may be called as an amendment is, or nobody could say which one is meant.
 */
export const filePackages = (
  { data, occurredOn }: FilePackages,
  state: ResolutionState,
  surroundings: Surroundings,
): readonly PackagesFiled[] => {
  const { resolutionId, source, motions, packages } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  requireNoneAdopted(paper);
  requireAfterSubmission('/occurredOn', occurredOn, paper);
  checkWording('/source', source, { atMost: 500 });
  motions.forEach(({ number, mover }, index) => {
    checkWording(`/motions/${index}/number`, number, { atMost: 100 });
    checkWording(`/motions/${index}/mover`, mover, { atMost: 200 });
  });
  if (packages.length === 0) throw refused('PACKAGES_EMPTY', { field: '/packages' });
  packages.forEach((filed, index) => {
    checkPackage(`/packages/${index}`, filed);
  });
  requireFreshLabels(
    packages,
    paper.amendments.map(({ amendmentId }) => amendmentId),
  );
  requireKnownComplements(packages);
  requireListedMotions(data);
  checkPlanReferences(packages, surroundings, 'packages');
  return [{ type: 'PackagesFiled', data: { resolutionId, source, filedOn: occurredOn, motions, packages } }];
};
