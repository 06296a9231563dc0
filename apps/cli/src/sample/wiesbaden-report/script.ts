import type { CouncilCommand } from '#council';
import { isoDate } from '#kernel';
import { section } from '../item-builder.ts';
import { decidedPaper } from './decided-paper.ts';

const decides = 'Die Stadtverordnetenversammlung beschließt:';

/** The three resolutions the report goes back to. Two of them have the number 0197: it begins anew every year. */
const earlierResolutions: readonly CouncilCommand[] = [
  ...decidedPaper({
    paper: '18-V-11-0012',
    title: 'Ein Amt für Organisation und Digitalisierung',
    department: 'Dezernat I/11',
    items: section('decides', {
      '1': decides,
      '1.1': 'Der Magistrat bereitet die Gründung eines Amtes vor, das Organisation und Digitalisierung steuert.',
    }),
    draftedOn: '2018-05-07',
    submittedOn: '2018-05-22',
    number: '0197',
    decidedOn: '2018-06-21',
  }),
  ...decidedPaper({
    paper: '19-V-11-0031',
    title: 'Ausstattung des neuen Amtes 15',
    department: 'Dezernat I/11',
    items: section('decides', {
      '1': decides,
      '1.1': 'Das nach Beschluss Nr. 0197 vom 21.06.2018 vorbereitete Amt erhält Personal aus den Ämtern 11 und 20.',
      '1.2': 'Dazu kommen 15 neue Stellen.',
    }),
    draftedOn: '2019-10-28',
    submittedOn: '2019-11-11',
    number: '0480',
    decidedOn: '2019-12-12',
  }),
  ...decidedPaper({
    paper: '20-V-06-0020',
    title: 'Digitalisierungsoffensive der Stadt',
    department: 'Dezernat VI/06',
    items: section('decides', {
      '1': decides,
      '1.1': 'Die Vorhaben aller Dezernate zur Digitalisierung werden in einer gemeinsamen Projektstruktur abgestimmt.',
      '1.2': 'Was sie bewirkt hat, wird dem Gremium jedes Jahr berichtet.',
    }),
    draftedOn: '2020-11-30',
    submittedOn: '2020-12-14',
    number: '0197',
    decidedOn: '2021-02-23',
  }),
];

/**
 * The report back on 20-V-06-0020. Its head gives resolution 0197 a day in March, its text the right one in February. Own
 * number, number of the resolution and its day are invented: the paper shows none.
 */
const report: readonly CouncilCommand[] = decidedPaper({
  paper: '22-V-15-0003',
  title: 'Sachstand der Digitalisierungsoffensive',
  department: 'Dezernat I/15',
  references: [
    { kind: 'paper', number: '20-V-06-0020', date: null, body: null },
    { kind: 'resolution', number: '0197', date: isoDate('2021-03-23'), body: null },
  ],
  items: section('acknowledges', {
    '1': 'Die Stadtverordnetenversammlung nimmt zur Kenntnis:',
    '1.1':
      'Das mit Beschluss Nr. 0197 vom 21. Juni 2018 angestoßene Amt 15 leitet die Projektgruppe der Digitalisierungsoffensive.',
    '1.2':
      'Eine jährliche Auswertung verlangt der SV Beschluss 0197 vom 23. Februar 2021 (SV 20-V-06-020); dies ist die erste.',
    '1.3': 'Seit dem 01.02.2022 steht allen Beschäftigten ein gemeinsamer Arbeitsraum zum Erproben neuer Formen offen.',
    '1.4': 'Für weitere gemeinsame Projekte fehlt den beteiligten Ämtern das Personal; die Abstimmung geht weiter.',
  }),
  draftedOn: '2022-04-22',
  submittedOn: '2022-05-02',
  number: '0211',
  decidedOn: '2022-05-19',
});

export const wiesbadenReportScript: readonly CouncilCommand[] = [...earlierResolutions, ...report];
