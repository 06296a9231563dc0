import type { CouncilCommand } from '#council';
import { resolutionIdOf } from '#council/events';
import { isoDate } from '#kernel';
import { section } from '../item-builder.ts';
import { packages } from './packages.ts';

const paper = 'GRDrs 236/2023';
const resolutionId = resolutionIdOf(paper);

/** A paper over which the factions' packages compete; none of them is adopted. Its own text is ours, and without figures. */
export const stuttgartScript: readonly CouncilCommand[] = [
  {
    type: 'DraftPaper',
    occurredOn: isoDate('2023-09-11'),
    data: {
      resolutionId,
      paper,
      title: 'Digital MoveS III und Smart City im Haushalt 2024/2025',
      department: 'Referat AKR',
      decidingBody: 'Gemeinderat',
      visibility: 'public',
      items: section('decides', {
        '1': 'Der Gemeinderat beschließt:',
        '1.1':
          'Die Verwaltung setzt Digital MoveS III und Smart City in dem Umfang um, den der Haushalt 2024/2025 erlaubt.',
        '1.2': 'Mittel und Stellen richten sich nach dem Paket, das in den Haushaltsberatungen angenommen wird.',
      }),
    },
  },
  { type: 'SubmitPaper', occurredOn: isoDate('2023-09-25'), data: { resolutionId } },
  {
    type: 'FilePackages',
    occurredOn: isoDate('2023-11-22'),
    data: {
      resolutionId,
      source: 'Unterlage zur zweiten Lesung am 04.12.2023',
      motions: [
        { number: '1014/2023', mover: 'Bündnis 90/DIE GRÜNEN' },
        { number: '3004/2023', mover: 'SPD' },
        { number: '4284/2023', mover: 'Die FrAKTION' },
        { number: '5072/2023', mover: 'PULS' },
      ],
      packages,
    },
  },
];
