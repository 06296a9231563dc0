import type { CouncilCommand, StationPlan, VoteReport } from '#council';
import { resolutionIdOf } from '#council/events';
import { isoDate } from '#kernel';
import { itemId } from '../item-builder.ts';
import { festplatz, ohneZisterne } from './text-as-filed.ts';

const council = 'Stadtverordnetenversammlung';
const building = 'Ausschuss für Planung und Bau';
const finance = 'Ausschuss für Finanzen und Beteiligungen';
const paper = '24-V-52-0012';
const resolutionId = resolutionIdOf(paper);
const later = '24-V-52-0040';
const laterId = resolutionIdOf(later);

const vote = (yes: number, no: number): VoteReport => ({
  tally: { known: 'counts', yes, no, abstentions: 0, invalid: 0 },
  rule: 'hgo-54@2005-04-01',
  present: yes + no,
  outcome: yes > no ? 'adopted' : 'rejected',
});

const station = (stationId: string, body: string, more: Partial<StationPlan> = {}): StationPlan => ({
  ...{ stationId, body, role: 'preliminary', reading: null, plannedOn: null, meetingId: null },
  ...more,
});

const reading = (stationId: string, round: number): StationPlan =>
  station(stationId, council, { role: 'decision', reading: round });

const drafting: readonly CouncilCommand[] = [
  {
    type: 'DraftPaper',
    occurredOn: isoDate('2024-01-08'),
    data: {
      ...{ resolutionId, paper, title: 'Umbau des Festplatzes', department: 'Dezernat V/52' },
      ...{ decidingBody: council, visibility: 'public', items: festplatz },
    },
  },
  {
    type: 'PlanConsultation',
    occurredOn: isoDate('2024-01-08'),
    data: {
      resolutionId,
      stations: [
        station('bau', building),
        station('finanzen', finance),
        reading('lesung-1', 1),
        reading('lesung-2', 2),
      ],
      leadStationId: 'bau',
    },
  },
  { type: 'SubmitPaper', occurredOn: isoDate('2024-01-15'), data: { resolutionId } },
];

const amended = { body: building, date: isoDate('2024-01-23'), protocolNumber: 'BP 0011', wordedBy: 'V/52' };
const again = { body: building, date: isoDate('2024-03-05'), protocolNumber: 'BP 0034', wordedBy: 'V/52' };

const consultation: readonly CouncilCommand[] = [
  {
    type: 'ProposeAmendment',
    occurredOn: isoDate('2024-01-22'),
    data: {
      ...{ resolutionId, amendmentId: 'festplatz-bau-1', mover: { kind: 'committee', name: building }, baseVersion: 1 },
      operations: [{ op: 'setAmount', itemId: itemId('1.1'), valueId: 'umbau', amountCents: 450_000_00 }],
      rationale: 'Der Belag wird einfacher.',
    },
  },
  {
    type: 'GiveRecommendation',
    occurredOn: isoDate('2024-01-23'),
    data: {
      ...{ resolutionId, recommendation: amended, advice: 'withChanges', amendmentIds: ['festplatz-bau-1'] },
      vote: vote(12, 3),
    },
  },
  {
    type: 'DeferPaper',
    occurredOn: isoDate('2024-01-30'),
    data: {
      ...{ resolutionId, body: finance, meetingDate: isoDate('2024-01-30'), meetingId: null },
      until: isoDate('2024-02-13'),
      because: 'Die Folgekosten liegen noch nicht vor.',
    },
  },
  {
    type: 'CloseStation',
    occurredOn: isoDate('2024-02-13'),
    data: {
      ...{ resolutionId, stationId: 'finanzen-2', result: 'withoutRecommendation' },
      meetingDate: isoDate('2024-02-13'),
      meetingId: null,
    },
  },
  {
    type: 'CloseStation',
    occurredOn: isoDate('2024-02-15'),
    data: {
      ...{ resolutionId, stationId: 'lesung-1', result: 'noted', meetingDate: isoDate('2024-02-15'), meetingId: null },
    },
  },
  {
    type: 'ReferPaper',
    occurredOn: isoDate('2024-02-29'),
    data: {
      ...{ resolutionId, stationId: 'lesung-2', body: building, role: 'preliminary' },
      ...{ meetingDate: isoDate('2024-02-29'), meetingId: null, plannedOn: isoDate('2024-03-05') },
      because: 'Der Ausschuss soll die Entwässerung noch einmal prüfen.',
    },
  },
  {
    type: 'GiveRecommendation',
    occurredOn: isoDate('2024-03-05'),
    data: {
      ...{ resolutionId, recommendation: again, advice: 'withChanges', amendmentIds: ['festplatz-bau-1'] },
      vote: vote(9, 6),
    },
  },
];

const decision: readonly CouncilCommand[] = [
  {
    type: 'DecideResolution',
    occurredOn: isoDate('2024-03-14'),
    data: {
      ...{ resolutionId, number: '0271', body: council, date: isoDate('2024-03-14'), adopts: again },
      vote: vote(38, 30),
    },
  },
  {
    type: 'EngrossResolution',
    occurredOn: isoDate('2024-03-15'),
    data: { resolutionId, signedBy: 'Stadtverordnetenvorsteher' },
  },
  {
    type: 'OrderForwardings',
    occurredOn: isoDate('2024-03-15'),
    data: {
      resolutionId,
      forwardings: ['Dezernat II', 'Dezernat III'].map((recipient) => ({
        forwardingId: `${resolutionId}-${resolutionIdOf(recipient)}`,
        recipient,
        purpose: 'forAction',
        itemIds: [itemId('1.1'), itemId(recipient === 'Dezernat II' ? '1.2' : '1.3')],
        dueOn: null,
      })),
    },
  },
];

/** Suspended from 22 March to 11 April. */
const objection: readonly CouncilCommand[] = [
  {
    type: 'RaiseObjection',
    occurredOn: isoDate('2024-03-22'),
    data: {
      ...{ resolutionId, raisedBy: 'Oberbürgermeister', rule: 'hgo-63@2005-04-01', ground: 'harmful' },
      because: 'Während der Bauzeit fehlt dem Markt ein Platz.',
    },
  },
  {
    type: 'SettleObjection',
    occurredOn: isoDate('2024-04-11'),
    data: { resolutionId, result: 'confirmed', body: council, vote: vote(41, 27), because: null },
  },
];

const afterwards: readonly CouncilCommand[] = [
  {
    type: 'CorrectResolution',
    occurredOn: isoDate('2024-04-15'),
    data: {
      resolutionId,
      operations: [{ op: 'setAmount', itemId: itemId('1.2'), valueId: 'zisterne', amountCents: 59_000_00 }],
      because: 'Zahlendreher: das Angebot lautet auf 59.000 Euro.',
      signedBy: 'Stadtverordnetenvorsteher',
    },
  },
  {
    type: 'PublishResolution',
    occurredOn: isoDate('2024-04-19'),
    data: { resolutionId, publishedIn: 'Amtsblatt Nr. 16/2024' },
  },
];

const repeal: readonly CouncilCommand[] = [
  {
    type: 'DraftPaper',
    occurredOn: isoDate('2024-05-06'),
    data: {
      ...{ resolutionId: laterId, paper: later, title: 'Verzicht auf die Zisterne', department: 'Dezernat V/52' },
      ...{ decidingBody: council, visibility: 'public', items: ohneZisterne },
    },
  },
  { type: 'SubmitPaper', occurredOn: isoDate('2024-05-13'), data: { resolutionId: laterId } },
  {
    type: 'DecideResolution',
    occurredOn: isoDate('2024-06-06'),
    data: {
      ...{ resolutionId: laterId, number: '0302', body: council, date: isoDate('2024-06-06'), adopts: null },
      vote: vote(52, 10),
    },
  },
  {
    type: 'RepealResolution',
    occurredOn: isoDate('2024-06-06'),
    data: {
      resolutionId,
      by: { paper: later, number: '0302', date: isoDate('2024-06-06') },
      itemIds: [itemId('1.2')],
    },
  },
];

/** The whole life of a resolution: through committees and readings, objected to, confirmed, corrected and repealed in part. */
export const festplatzScript: readonly CouncilCommand[] = [
  ...drafting,
  ...consultation,
  ...decision,
  ...objection,
  ...afterwards,
  ...repeal,
];
