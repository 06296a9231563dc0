import { refused } from '../../rejection-codes.ts';
import { checkWording } from '../../resolution/text/check-wording.ts';
import type { VoteReport } from '../../voting/vote-report.ts';
import { checkVote } from '../../voting/check-vote.ts';
import type { Vote } from '../../voting/vote.ts';
import { votedInSession } from '../in-session.ts';
import type { ConcludeAgendaItems } from '../meeting.commands.ts';
import type { AgendaItemsConcluded, AgendaResult } from '../meeting.events.ts';
import type { Meeting, MeetingState } from '../meeting.state.ts';
import { requireAgendaItem, requireOpenMeeting } from '../require-meeting.ts';

const requireResultFits = (result: AgendaResult, vote: VoteReport | null): void => {
  const needsVote = result === 'adopted' || result === 'rejected';
  if (vote === null ? needsVote : needsVote && vote.outcome !== result) {
    throw refused('RESULT_CONTRADICTS_VOTE', { field: '/result', found: result, outcome: vote?.outcome ?? null });
  }
};

/** The vote must hold for every one of the agenda items, whoever was there or biased for it. */
const voteOf = (meeting: Meeting, agendaItemIds: readonly string[], report: VoteReport | null): Vote | null => {
  if (report === null) return null;
  const votes = agendaItemIds.map((agendaItemId) =>
    checkVote(votedInSession(report, meeting, { agendaItemId, path: '/vote' })),
  );
  return votes.at(0) ?? null;
};

/** Ergebnis feststellen: of one agenda item, or en bloc of several by one vote, which is recorded once. */
export const concludeAgendaItems = (
  { data }: ConcludeAgendaItems,
  state: MeetingState,
): readonly AgendaItemsConcluded[] => {
  const { meetingId, agendaItemIds, result, note } = data;
  const meeting = requireOpenMeeting(state, data);
  if (agendaItemIds.length === 0) throw refused('AGENDA_ITEM_UNKNOWN', { field: '/agendaItemIds', agendaItemId: '' });
  for (const [index, agendaItemId] of agendaItemIds.entries()) {
    const field = `/agendaItemIds/${index}`;
    const { conclusion } = requireAgendaItem(meeting, agendaItemId, field);
    if (conclusion !== null) throw refused('AGENDA_ITEM_CONCLUDED', { field, agendaItemId });
    if (agendaItemIds.indexOf(agendaItemId) < index) throw refused('AGENDA_ITEM_TAKEN', { field, found: agendaItemId });
  }
  if (note !== null) checkWording('/note', note, { atMost: 2_000 });
  requireResultFits(result, data.vote);
  const vote = voteOf(meeting, agendaItemIds, data.vote);
  return [{ type: 'AgendaItemsConcluded', data: { meetingId, agendaItemIds, result, vote, note } }];
};
