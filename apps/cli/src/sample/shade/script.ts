import type { CouncilCommand, VoteReport } from '#council';
import type { RecommendationReference } from '#council/events';
import { resolutionIdOf } from '#council/events';
import { isoDate } from '#kernel';
import { itemId } from '../item-builder.ts';
import { motions, reanchoredA11, revisedA16 } from './amendments.ts';
import { textAsFiled } from './text-as-filed.ts';
import { byFaction, counted, restInFavour, unanimous } from './votes.ts';

export const shadePaper = '24-V-67-0012';
const resolutionId = resolutionIdOf(shadePaper);

const council = 'Stadtverordnetenversammlung';
const environment = 'Ausschuss für Umwelt und Klima';
const finance = 'Ausschuss für Finanzen und Beteiligungen';

const motionDay = isoDate('2024-09-02');
const environmentDay = isoDate('2024-09-10');
const financeDay = isoDate('2024-09-17');
const councilDay = isoDate('2024-09-26');

const inCommittee = (amendmentId: string, body: string, vote: VoteReport): CouncilCommand => {
  const meetingDate = body === environment ? environmentDay : financeDay;
  return {
    type: 'VoteOnAmendment',
    occurredOn: meetingDate,
    data: { resolutionId, amendmentId, body, meetingDate, vote },
  };
};

const inCouncil = (amendmentId: string, vote: VoteReport): CouncilCommand => ({
  type: 'VoteOnAmendment',
  occurredOn: councilDay,
  data: { resolutionId, amendmentId, body: council, meetingDate: councilDay, vote },
});

const settle = (amendmentId: string, by: string, reason: string): CouncilCommand => ({
  type: 'SettleAmendment',
  occurredOn: councilDay,
  data: { resolutionId, amendmentId, by, reason },
});

const recommend = (
  recommendation: RecommendationReference,
  amendmentIds: readonly string[],
  vote: VoteReport,
): CouncilCommand => ({
  type: 'GiveRecommendation',
  occurredOn: recommendation.date,
  data: { resolutionId, recommendation, advice: 'withChanges', amendmentIds, vote },
});

const filed: readonly CouncilCommand[] = [
  {
    type: 'DraftPaper',
    occurredOn: isoDate('2024-08-12'),
    data: {
      resolutionId,
      paper: shadePaper,
      title: 'Schatten und Trinkwasser in heißen Sommern',
      department: 'Dezernat V/67',
      decidingBody: council,
      visibility: 'public',
      items: textAsFiled,
    },
  },
  { type: 'SubmitPaper', occurredOn: isoDate('2024-08-26'), data: { resolutionId } },
  ...motions.map((motion): CouncilCommand => ({
    type: 'ProposeAmendment',
    occurredOn: motionDay,
    data: { resolutionId, baseVersion: 1, ...motion },
  })),
  {
    type: 'ReviseAmendment',
    occurredOn: isoDate('2024-09-09'),
    data: {
      resolutionId,
      amendmentId: 'A16',
      baseVersion: 1,
      operations: revisedA16,
      rationale: 'Noch vor den Haushaltsberatungen.',
    },
  },
];

const inCommittees: readonly CouncilCommand[] = [
  inCommittee('A09', environment, counted(9, 4, 2)),
  inCommittee(
    'A06',
    environment,
    byFaction(
      {
        'Fraktion Linden': ['no', 5],
        'Fraktion Buchen': ['yes', 4],
        'Fraktion Erlen': ['no', 4],
        'Fraktion Ahorn': ['no', 2],
      },
      'rejected',
    ),
  ),
  inCommittee('A07', environment, restInFavour(15, 4)),
  recommend(
    { body: environment, date: environmentDay, protocolNumber: 'BP 0112', wordedBy: 'V/67' },
    ['A09', 'A07'],
    unanimous(15, 1),
  ),
  {
    type: 'GiveAmendmentOpinion',
    occurredOn: isoDate('2024-09-16'),
    data: {
      resolutionId,
      amendmentId: 'A11',
      department: 'Dezernat III/20',
      parts: [
        { operations: [0, 2], opinion: 'noObjection', wording: 'Kostet nichts.' },
        { operations: [1], opinion: 'disagrees', wording: 'Aus dem Bestand ist die Stelle nicht zu decken.' },
      ],
    },
  },
  inCommittee('A12', finance, counted(8, 6, 1)),
  inCommittee('A01', finance, counted(10, 5, 0)),
  recommend(
    { body: finance, date: financeDay, protocolNumber: 'BP 0733', wordedBy: 'III/20' },
    ['A01', 'A12'],
    counted(10, 4, 1),
  ),
];

const inTheCouncil: readonly CouncilCommand[] = [
  {
    type: 'SetVotingOrder',
    occurredOn: councilDay,
    data: {
      resolutionId,
      body: council,
      meetingDate: councilDay,
      order: [
        ...['A13', 'A12', 'A01', 'A02', 'A03', 'A09', 'A10', 'A11', 'A07', 'A06', 'A08'],
        ...['A04', 'A05', 'A14', 'A15', 'A16', 'A17'],
      ],
      reason: 'Der Ältestenrat will in der Folge der Ziffern abstimmen lassen.',
    },
  },
  {
    type: 'ConvertAmendment',
    occurredOn: councilDay,
    data: {
      resolutionId,
      amendmentId: 'A15',
      kind: 'request',
      to: 'Magistrat',
      reason: 'Die Antragstellerin will erst wissen, was es kostet.',
    },
  },
  {
    type: 'ConvertAmendment',
    occurredOn: councilDay,
    data: {
      resolutionId,
      amendmentId: 'A16',
      kind: 'takenOver',
      to: null,
      reason: 'Der Dezernent macht sich den Termin zu eigen.',
    },
  },
  inCouncil('A13', counted(7, 62, 2)),
  inCouncil(
    'A12',
    byFaction(
      {
        'Fraktion Linden': ['no', 24],
        'Fraktion Buchen': ['yes', 21],
        'Fraktion Erlen': ['yes', 19],
        'Fraktion Ahorn': ['no', 7],
      },
      'adopted',
    ),
  ),
  inCouncil('A01', counted(43, 26, 2)),
  {
    type: 'WithdrawAmendment',
    occurredOn: councilDay,
    data: { resolutionId, amendmentId: 'A02' },
  },
  settle('A03', 'A01', 'Mit dem Antrag der Fraktion Linden ist auch über die Streichung entschieden.'),
  inCouncil('A09', unanimous(71, 3)),
  settle('A10', 'A09', 'Die Karte ist gestrichen; die Antragstellerin ist einverstanden.'),
  {
    type: 'ReanchorAmendment',
    occurredOn: councilDay,
    data: {
      resolutionId,
      amendmentId: 'A11',
      operations: reanchoredA11,
      reason: 'Die Antragstellerin bezieht ihren Wunsch auf die neue Ziffer.',
    },
  },
  {
    type: 'VoteOnAmendmentParts',
    occurredOn: councilDay,
    data: {
      resolutionId,
      amendmentId: 'A11',
      body: council,
      meetingDate: councilDay,
      parts: [
        { operations: [0, 2], vote: counted(50, 20, 1) },
        { operations: [1], vote: counted(30, 40, 1) },
      ],
    },
  },
  inCouncil('A07', restInFavour(71, 21)),
  inCouncil('A06', counted(21, 50, 0)),
  inCouncil('A08', counted(38, 33, 0)),
  inCouncil('A04', counted(40, 30, 1)),
  inCouncil('A05', counted(40, 30, 1)),
  inCouncil('A14', unanimous(71, 0)),
  {
    type: 'VoteOnItems',
    occurredOn: councilDay,
    data: {
      resolutionId,
      body: council,
      meetingDate: councilDay,
      itemIds: [itemId('2.2')],
      vote: counted(31, 38, 2),
    },
  },
  settle('A17', 'vote:1', 'Mit der Ziffer entfällt auch die Erhöhung.'),
  {
    type: 'DecideResolution',
    occurredOn: councilDay,
    data: { resolutionId, number: '0231', body: council, date: councilDay, adopts: null, vote: counted(52, 15, 4) },
  },
  {
    type: 'EngrossResolution',
    occurredOn: isoDate('2024-10-01'),
    data: { resolutionId, signedBy: 'Stadtverordnetenvorsteherin' },
  },
];

/**
 * Seventeen amendments over one paper, in two committees and the council: some shut each other out, some ask for the same,
 * one amends another, some lose their place. Everything is invented.
 */
export const shadeScript: readonly CouncilCommand[] = [...filed, ...inCommittees, ...inTheCouncil];
