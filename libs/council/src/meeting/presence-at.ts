import type { QuorumRule } from '../voting/quorum-rules.ts';
import { quorumRule } from '../voting/quorum-rules.ts';
import type { AgendaItem, Meeting } from './meeting.state.ts';
import type { Member } from './meeting.events.ts';

/** Who is there for one agenda item. */
export interface Presence {
  /** Entitled to vote on it: present and not biased. */
  readonly entitled: readonly Member[];
  readonly biased: readonly Member[];
}

/** From the opening, arrivals and departures up to this agenda item, in the order of the agenda, and its biased members. */
export const presenceAt = (meeting: Meeting, agendaItemId: string): Presence => {
  const place = (id: string): number => meeting.agenda.findIndex((item) => item.agendaItemId === id);
  const here = new Map(meeting.attendance.map((member) => [member.memberId, member]));
  for (const change of meeting.changes) {
    if (place(change.agendaItemId) > place(agendaItemId)) continue;
    if (change.change === 'left') here.delete(change.memberId);
    else here.set(change.memberId, { memberId: change.memberId, faction: change.faction });
  }
  const isBiased = ({ memberId }: Member): boolean =>
    meeting.bias.some((declared) => declared.memberId === memberId && declared.agendaItemId === agendaItemId);
  const members = [...here.values()];
  return { entitled: members.filter((member) => !isBiased(member)), biased: members.filter(isBiased) };
};

export interface Quorum {
  readonly quorate: boolean;
  readonly present: number;
  readonly legalMembers: number;
  readonly legalSource: string;
}

/** Null when the body's rules are not known; then nothing can be said about it. */
export const quorumAt = (meeting: Meeting, { agendaItemId }: Pick<AgendaItem, 'agendaItemId'>): Quorum | null => {
  const rule: QuorumRule | null = meeting.rules === null ? null : quorumRule(meeting.rules.quorumRule);
  if (meeting.rules === null || rule === null) return null;
  const { entitled, biased } = presenceAt(meeting, agendaItemId);
  const { legalMembers } = meeting.rules;
  const present = entitled.length;
  const quorate = rule.isQuorate({ legalMembers, present, biased: biased.length });
  return { quorate, present, legalMembers, legalSource: rule.legalSource };
};
