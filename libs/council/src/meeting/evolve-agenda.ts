import type { AgendaItemAdded, AgendaItemsConcluded } from './meeting.events.ts';
import type { AgendaItem } from './meeting.state.ts';

type Agenda = readonly AgendaItem[];

export const withAdded = (agenda: Agenda, data: AgendaItemAdded['data']): Agenda => {
  const { agendaItemId, number, section, visibility, title, resolutionId, supplement, after } = data;
  const entry = { agendaItemId, number, section, visibility, title, resolutionId, supplement };
  const place = agenda.findIndex((item) => item.agendaItemId === after) + 1;
  return agenda.toSpliced(place, 0, { ...entry, removedBecause: null, conclusion: null });
};

export const withoutItem = (agenda: Agenda, agendaItemId: string, reason: string): Agenda =>
  agenda.map((item) => (item.agendaItemId === agendaItemId ? { ...item, removedBecause: reason } : item));

/** Removed entries stay behind the one they stood behind. */
export const inOrder = (agenda: Agenda, agendaItemIds: readonly string[]): Agenda => {
  const standing = agendaItemIds.flatMap((id) => agenda.filter(({ agendaItemId }) => agendaItemId === id));
  let next = 0;
  return agenda.map((item) => {
    if (item.removedBecause !== null) return item;
    next += 1;
    return standing[next - 1] ?? item;
  });
};

/** What was concluded en bloc is expanded: each agenda item has the result, the vote and the names of all. */
export const withConclusion = (
  agenda: Agenda,
  { agendaItemIds, result, vote, note }: AgendaItemsConcluded['data'],
): Agenda =>
  agenda.map((item) =>
    agendaItemIds.includes(item.agendaItemId)
      ? { ...item, conclusion: { result, vote, note, enBloc: agendaItemIds } }
      : item,
  );
