import { isoDate } from '#kernel';
import type { Operation } from '../resolution/amendment/operation.ts';
import { resolutionIdOf } from '../resolution/paper-number.ts';
import type {
  DecideResolution,
  DraftPaper,
  EngrossResolution,
  GiveRecommendation,
  OrderForwardings,
  ProposeAmendment,
  ReviseDraft,
  SubmitPaper,
  VoteOnAmendment,
  WithdrawAmendment,
} from '../resolution/resolution.commands.ts';
import type { VoteReport } from '../voting/vote-report.ts';
import type { OrderedForwarding, RecommendationReference } from '../resolution/resolution.events.ts';
import { item } from './items.ts';

/** Orders about one paper with defaults; an example writes only what it is about. */
export const paper = '23-V-15-0007';
export const resolutionId = resolutionIdOf(paper);
export const council = 'Stadtverordnetenversammlung';
export const committee = 'Ausschuss für Finanzen und Beteiligungen';
export const meetingDay = isoDate('2023-12-20');

type Part<Command extends { readonly data: unknown }> = Partial<Command['data']> & { readonly on?: string };

const day = (on: string | undefined, usual: string) => isoDate(on ?? usual);

export const vote = (yes: number, no: number, more: Partial<VoteReport> = {}): VoteReport => ({
  tally: { known: 'counts', yes, no, abstentions: 0, invalid: 0 },
  rule: 'hgo-54@2005-04-01',
  present: null,
  outcome: yes > no ? 'adopted' : 'rejected',
  ...more,
});

export const draftPaper = ({ on, ...data }: Part<DraftPaper> = {}): DraftPaper => ({
  type: 'DraftPaper',
  occurredOn: day(on, '2023-10-09'),
  data: {
    resolutionId,
    paper,
    title: 'Sachstand des Amtes 15',
    department: 'Dezernat II/15',
    decidingBody: council,
    visibility: 'public',
    items: [item('1'), item('1.1'), item('2'), item('2.1'), item('2.2'), item('2.3')],
    ...data,
  },
});

export const reviseDraft = ({ on, ...data }: Part<ReviseDraft> = {}): ReviseDraft => ({
  type: 'ReviseDraft',
  occurredOn: day(on, '2023-10-16'),
  data: { resolutionId, title: 'Sachstand und Ausrichtung', items: [item('2'), item('2.1')], ...data },
});

export const submitPaper = ({ on }: { readonly on?: string } = {}): SubmitPaper => ({
  type: 'SubmitPaper',
  occurredOn: day(on, '2023-11-06'),
  data: { resolutionId },
});

export const strike = (itemId: string): Operation => ({ op: 'strikeItem', itemId });

export const reword = (itemId: string, text: string): Operation => ({
  op: 'rewordItem',
  itemId,
  text,
  closing: null,
  values: [],
  effects: [],
});

export const proposeAmendment = (
  amendmentId: string,
  { on, ...data }: Part<ProposeAmendment> = {},
): ProposeAmendment => ({
  type: 'ProposeAmendment',
  occurredOn: day(on, '2023-12-01'),
  data: {
    resolutionId,
    amendmentId,
    mover: { kind: 'faction', name: 'Fraktion A' },
    baseVersion: 1,
    operations: [strike('2.1')],
    rationale: null,
    ...data,
  },
});

export const withdrawAmendment = (amendmentId: string): WithdrawAmendment => ({
  type: 'WithdrawAmendment',
  occurredOn: isoDate('2023-12-10'),
  data: { resolutionId, amendmentId },
});

export const voteOnAmendment = (amendmentId: string, { on, ...data }: Part<VoteOnAmendment> = {}): VoteOnAmendment => ({
  type: 'VoteOnAmendment',
  occurredOn: day(on, meetingDay),
  data: { resolutionId, amendmentId, body: council, meetingDate: meetingDay, vote: vote(40, 30), ...data },
});

export const recommendation = (more: Partial<RecommendationReference> = {}): RecommendationReference => ({
  body: committee,
  date: meetingDay,
  protocolNumber: 'BP 0587',
  wordedBy: 'III/20',
  ...more,
});

export const giveRecommendation = ({ on, ...data }: Part<GiveRecommendation> = {}): GiveRecommendation => ({
  type: 'GiveRecommendation',
  occurredOn: day(on, meetingDay),
  data: {
    resolutionId,
    recommendation: recommendation(),
    advice: (data.amendmentIds ?? []).length === 0 ? 'asFiled' : 'withChanges',
    amendmentIds: [],
    vote: vote(11, 4),
    ...data,
  },
});

export const decideResolution = ({ on, ...data }: Part<DecideResolution> = {}): DecideResolution => ({
  type: 'DecideResolution',
  occurredOn: day(on, meetingDay),
  data: {
    resolutionId,
    number: '0487',
    body: council,
    date: meetingDay,
    adopts: null,
    vote: vote(49, 22),
    ...data,
  },
});

export const engrossResolution = ({ on, ...data }: Part<EngrossResolution> = {}): EngrossResolution => ({
  type: 'EngrossResolution',
  occurredOn: day(on, meetingDay),
  data: { resolutionId, signedBy: 'Stadtverordnetenvorsteher', ...data },
});

export const forwarding = (recipient: string, more: Partial<OrderedForwarding> = {}): OrderedForwarding => ({
  forwardingId: `${resolutionId}-${resolutionIdOf(recipient)}`,
  recipient,
  purpose: 'forAction',
  itemIds: ['2.2'],
  dueOn: null,
  ...more,
});

export const orderForwardings = (
  forwardings: readonly OrderedForwarding[],
  { on }: { readonly on?: string } = {},
): OrderForwardings => ({
  type: 'OrderForwardings',
  occurredOn: day(on, meetingDay),
  data: { resolutionId, forwardings },
});
