import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

export const englishPackageRejections = {
  PACKAGE_ALREADY_DECIDED: {
    title: 'Package decided',
    detail: 'It was adopted or rejected, or it is settled because another one was adopted.',
  },
  PACKAGE_NOT_FILED: {
    title: 'Package not filed',
    detail: 'No package of this label is filed over the paper.',
  },
  PACKAGE_VOTED_TWICE: {
    title: 'Package voted on before',
    detail: 'This body voted on the package in this meeting already.',
  },
  PACKAGE_VOTED_BEFORE_FILING: {
    title: 'Vote before the filing',
    detail: 'The meeting lies before the day on which the packages were filed.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
