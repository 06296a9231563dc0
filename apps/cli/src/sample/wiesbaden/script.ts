import type { CouncilCommand, VoteReport } from '#council';
import type { RecommendationReference } from '#council/events';
import { resolutionIdOf } from '#council/events';
import { isoDate } from '#kernel';
import { itemId } from '../item-builder.ts';
import { committeeOperations } from './committee-amendment.ts';
import { textAsFiled } from './text-as-filed.ts';

const paper = '23-V-15-0007';
const resolutionId = resolutionIdOf(paper);
const decisionDay = isoDate('2023-12-20');
const council = 'Stadtverordnetenversammlung';
const committee = 'Ausschuss für Finanzen und Beteiligungen';
const amendmentId = 'aenderung-fb-0587';

const recommendation: RecommendationReference = {
  body: committee,
  date: decisionDay,
  protocolNumber: 'BP 0587',
  wordedBy: 'III/20',
};

const vote = (yes: number, no: number, abstentions: number): VoteReport => ({
  tally: { known: 'counts', yes, no, abstentions, invalid: 0 },
  rule: 'hgo-54@2005-04-01',
  present: yes + no + abstentions,
  outcome: 'adopted',
});

const standing = ['2.2', '2.3', '2.4', '2.7', '2.8', '2.9', '2.11', '2.12', '2.13', '2.14'].map(itemId);

/** The life of resolution 0487 from the draft to its three recipients. Votes are invented: the paper shows none. */
export const wiesbadenScript: readonly CouncilCommand[] = [
  {
    type: 'DraftPaper',
    occurredOn: isoDate('2023-10-09'),
    data: {
      resolutionId,
      paper,
      title: 'Sachstand und künftige Ausrichtung des Amtes 15',
      department: 'Dezernat II/15',
      decidingBody: council,
      visibility: 'public',
      items: textAsFiled,
    },
  },
  { type: 'SubmitPaper', occurredOn: isoDate('2023-11-06'), data: { resolutionId } },
  {
    type: 'ProposeAmendment',
    occurredOn: decisionDay,
    data: {
      resolutionId,
      amendmentId,
      mover: { kind: 'committee', name: committee },
      baseVersion: 1,
      operations: committeeOperations,
      rationale: 'Der Haushalt 2024 ist noch nicht genehmigt; neue Stellen werden aus dem Bestand gedeckt.',
    },
  },
  {
    type: 'GiveRecommendation',
    occurredOn: decisionDay,
    data: { resolutionId, recommendation, advice: 'withChanges', amendmentIds: [amendmentId], vote: vote(11, 4, 1) },
  },
  {
    type: 'DecideResolution',
    occurredOn: decisionDay,
    data: {
      resolutionId,
      number: '0487',
      body: council,
      date: decisionDay,
      adopts: recommendation,
      vote: vote(49, 22, 5),
    },
  },
  { type: 'EngrossResolution', occurredOn: decisionDay, data: { resolutionId, signedBy: 'Stadtverordnetenvorsteher' } },
  {
    type: 'OrderForwardings',
    occurredOn: decisionDay,
    data: {
      resolutionId,
      forwardings: [
        {
          forwardingId: `${resolutionId}-magistrat`,
          recipient: 'Magistrat',
          purpose: 'forAction',
          itemIds: standing,
          dueOn: null,
        },
        {
          forwardingId: `${resolutionId}-dezernat-ii`,
          recipient: 'Dezernat II',
          purpose: 'forAction',
          itemIds: standing,
          dueOn: null,
        },
        {
          forwardingId: `${resolutionId}-dezernat-iii`,
          recipient: 'Dezernat III',
          purpose: 'forInformation',
          itemIds: ['2.3', '2.4', '2.7', '2.12'].map(itemId),
          dueOn: null,
        },
      ],
    },
  },
];
