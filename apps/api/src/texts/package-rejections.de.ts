import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

export const germanPackageRejections = {
  PACKAGE_ALREADY_DECIDED: {
    title: 'Über das Paket ist entschieden',
    detail: 'Es wurde angenommen oder abgelehnt, oder es ist erledigt, weil ein anderes angenommen wurde.',
  },
  PACKAGE_NOT_FILED: {
    title: 'Paket nicht vorgelegt',
    detail: 'Zu dieser Vorlage liegt kein Paket mit dieser Bezeichnung vor.',
  },
  PACKAGE_VOTED_TWICE: {
    title: 'Über das Paket schon abgestimmt',
    detail: 'Dieses Gremium hat in dieser Sitzung bereits über das Paket abgestimmt.',
  },
  PACKAGE_VOTED_BEFORE_FILING: {
    title: 'Abstimmung vor der Vorlage des Pakets',
    detail: 'Die Sitzung liegt vor dem Tag, an dem die Pakete vorgelegt wurden.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
