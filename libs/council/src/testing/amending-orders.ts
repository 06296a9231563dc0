import { isoDate } from '#kernel';
import type { Operation } from '../resolution/amendment/operation.ts';
import type {
  ConvertAmendment,
  GiveAmendmentOpinion,
  ReanchorAmendment,
  ReviseAmendment,
  SetVotingOrder,
  SettleAmendment,
  VoteOnAmendmentParts,
  VoteOnItems,
} from '../resolution/amending/amending.commands.ts';
import { council, meetingDay, resolutionId, vote } from './orders.ts';

/** Orders about amendments under way, with defaults; an example writes only what it is about. */
export const reviseAmendment = (
  amendmentId: string,
  operations: readonly Operation[],
  more: Partial<ReviseAmendment['data']> = {},
): ReviseAmendment => ({
  type: 'ReviseAmendment',
  occurredOn: isoDate('2023-12-05'),
  data: { resolutionId, amendmentId, baseVersion: 1, operations, rationale: null, ...more },
});

export const reanchorAmendment = (amendmentId: string, operations: readonly Operation[]): ReanchorAmendment => ({
  type: 'ReanchorAmendment',
  occurredOn: meetingDay,
  data: { resolutionId, amendmentId, operations, reason: 'Im Sinne des Antrags.' },
});

export const settleAmendment = (amendmentId: string, by: string): SettleAmendment => ({
  type: 'SettleAmendment',
  occurredOn: meetingDay,
  data: { resolutionId, amendmentId, by, reason: 'Damit ist alles gesagt.' },
});

export const convertAmendment = (
  amendmentId: string,
  kind: ConvertAmendment['data']['kind'],
  to: string | null = kind === 'takenOver' ? null : 'Magistrat',
): ConvertAmendment => ({
  type: 'ConvertAmendment',
  occurredOn: meetingDay,
  data: { resolutionId, amendmentId, kind, to, reason: 'So in der Debatte erklärt.' },
});

export const voteOnParts = (
  amendmentId: string,
  parts: VoteOnAmendmentParts['data']['parts'],
  body: string = council,
): VoteOnAmendmentParts => ({
  type: 'VoteOnAmendmentParts',
  occurredOn: meetingDay,
  data: { resolutionId, amendmentId, body, meetingDate: meetingDay, parts },
});

export const adoptedPart = (...operations: readonly number[]) => ({ operations, vote: vote(40, 30) });

export const rejectedPart = (...operations: readonly number[]) => ({ operations, vote: vote(30, 40) });

export const giveOpinion = (
  amendmentId: string,
  parts: GiveAmendmentOpinion['data']['parts'],
): GiveAmendmentOpinion => ({
  type: 'GiveAmendmentOpinion',
  occurredOn: isoDate('2023-12-15'),
  data: { resolutionId, amendmentId, department: 'Dezernat III/20', parts },
});

export const voteOnItems = (itemIds: readonly string[], more: Partial<VoteOnItems['data']> = {}): VoteOnItems => ({
  type: 'VoteOnItems',
  occurredOn: meetingDay,
  data: { resolutionId, body: council, meetingDate: meetingDay, itemIds, vote: vote(30, 40), ...more },
});

export const setVotingOrder = (...order: readonly string[]): SetVotingOrder => ({
  type: 'SetVotingOrder',
  occurredOn: meetingDay,
  data: { resolutionId, body: council, meetingDate: meetingDay, order, reason: 'Nach der Folge der Ziffern.' },
});
