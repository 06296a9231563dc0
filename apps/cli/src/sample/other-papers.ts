import type { CouncilCommand } from '#council';
import { resolutionIdOf } from '#council/events';
import { isoDate } from '#kernel';
import { section } from './item-builder.ts';

const council = 'Stadtverordnetenversammlung';

/** A paper nobody outside may see, so that a reader can try what secrecy does. */
const nonPublicPaper: readonly CouncilCommand[] = [
  {
    type: 'DraftPaper',
    occurredOn: isoDate('2024-01-15'),
    data: {
      resolutionId: resolutionIdOf('24-V-23-0003'),
      paper: '24-V-23-0003',
      title: 'Verkauf eines Grundstücks am Güterbahnhof',
      department: 'Dezernat IV/23',
      decidingBody: council,
      visibility: 'nonPublic',
      items: section('decides', {
        '1': 'Die Stadtverordnetenversammlung beschließt:',
        '1.1': 'Das Grundstück wird zu den Bedingungen des Vertragsentwurfs verkauft.',
        '1.2': 'Dezernat IV/23 schließt den Vertrag und berichtet über den Vollzug.',
      }),
    },
  },
  { type: 'SubmitPaper', occurredOn: isoDate('2024-01-22'), data: { resolutionId: resolutionIdOf('24-V-23-0003') } },
];

/** A draft on which the office is still working. */
const draftPaper: readonly CouncilCommand[] = [
  {
    type: 'DraftPaper',
    occurredOn: isoDate('2024-02-05'),
    data: {
      resolutionId: resolutionIdOf('24-V-15-0002'),
      paper: '24-V-15-0002',
      title: 'Gesamtkonzept der digitalen Verwaltung',
      department: 'Dezernat II/15',
      decidingBody: council,
      visibility: 'public',
      items: section('acknowledges', {
        '1': 'Die Stadtverordnetenversammlung nimmt zur Kenntnis:',
        '1.1': 'Das Gesamtkonzept nach Ziffer 2.14 des Beschlusses Nr. 0487 vom 20.12.2023 ist in Arbeit.',
      }),
    },
  },
];

export const otherPapers: readonly CouncilCommand[] = [...nonPublicPaper, ...draftPaper];
