import type { CouncilCommand, VoteReport } from '#council';
import type { RecommendationReference } from '#council/events';
import { resolutionIdOf } from '#council/events';
import { isoDate } from '#kernel';
import { textAsFiled } from './text-as-filed.ts';

const paper = '201/21';
const resolutionId = resolutionIdOf(paper);
const council = 'Gemeinderat';

const recommendation: RecommendationReference = {
  body: 'Haupt- und Bauausschuss',
  date: isoDate('2021-11-15'),
  protocolNumber: 'HBA 2021/11',
  wordedBy: 'Fachbereich Digitalisierung und IT',
};

const vote = (yes: number, no: number, abstentions: number): VoteReport => ({
  tally: { known: 'counts', yes, no, abstentions, invalid: 0 },
  rule: 'gemo-bw-37@2000-07-24',
  present: yes + no + abstentions,
  outcome: 'adopted',
});

/** Money and posts of a biennial budget. Number and votes of the decision are invented: the paper shows none. */
export const offenburgScript: readonly CouncilCommand[] = [
  {
    type: 'DraftPaper',
    occurredOn: isoDate('2021-10-22'),
    data: {
      resolutionId,
      paper,
      title: 'Personal und Mittel für die Digitalisierung im Doppelhaushalt 2022/23',
      department: 'Fachbereich Digitalisierung und IT',
      decidingBody: council,
      visibility: 'public',
      items: textAsFiled,
    },
  },
  { type: 'SubmitPaper', occurredOn: isoDate('2021-11-02'), data: { resolutionId } },
  {
    type: 'GiveRecommendation',
    occurredOn: recommendation.date,
    data: { resolutionId, recommendation, advice: 'asFiled', amendmentIds: [], vote: vote(15, 2, 1) },
  },
  {
    type: 'DecideResolution',
    occurredOn: isoDate('2021-11-22'),
    data: {
      resolutionId,
      number: '112/2021',
      body: council,
      date: isoDate('2021-11-22'),
      adopts: recommendation,
      vote: vote(34, 4, 2),
    },
  },
];
