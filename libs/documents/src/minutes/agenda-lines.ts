import type { AgendaItem, Meeting } from '#council';
import { presenceAt, quorumAt } from '#council';
import type { AgendaResult, Vote } from '#council/events';

/** Who reads: the public learns nothing of what is not public, not even that there is something. */
export type MinutesReader = 'public' | 'all';

/** An agenda item with everything that follows from the record of its meeting. */
export interface AgendaLine {
  readonly agendaItemId: string;
  readonly section: string;
  readonly number: string;
  readonly visibility: 'public' | 'nonPublic';
  readonly title: string;
  readonly resolutionId: string | null;
  readonly supplement: boolean;
  readonly removedBecause: string | null;
  /** Present and entitled to vote; null before the meeting is opened. */
  readonly present: number | null;
  readonly biased: number | null;
  /** Null where the rules of the body are not known. */
  readonly quorate: boolean | null;
  readonly result: AgendaResult | null;
  readonly vote: Vote | null;
  readonly note: string | null;
  /** Numbers of all items that the one vote was taken for, as far as the reader may know of them; empty for a single one. */
  readonly enBloc: readonly string[];
}

const hasBegun = ({ status }: Meeting): boolean => status === 'open' || status === 'closed';

const printed = ({ section, number }: AgendaItem): string => (section === '' ? number : `${section}/${number}`);

const enBlocOf = ({ conclusion }: AgendaItem, visible: readonly AgendaItem[]): readonly string[] => {
  const together = visible.filter(({ agendaItemId }) => conclusion?.enBloc.includes(agendaItemId) ?? false);
  // One alone would tell that there are others.
  return together.length < 2 ? [] : together.map(printed);
};

const sittingOf = (meeting: Meeting, { agendaItemId }: AgendaItem) => {
  if (!hasBegun(meeting)) return { present: null, biased: null, quorate: null };
  const { entitled, biased } = presenceAt(meeting, agendaItemId);
  const quorum = quorumAt(meeting, { agendaItemId });
  return { present: entitled.length, biased: biased.length, quorate: quorum?.quorate ?? null };
};

/** The agenda as this reader may know it, in the order in which it is dealt with. */
export const agendaLines = (meeting: Meeting, reader: MinutesReader): readonly AgendaLine[] => {
  const visible = meeting.agenda.filter(({ visibility }) => reader === 'all' || visibility === 'public');
  return visible.map((item) => {
    const { agendaItemId, section, number, visibility, title, resolutionId, supplement, removedBecause } = item;
    const { result = null, vote = null, note = null } = item.conclusion ?? {};
    const head = { agendaItemId, section, number, visibility, title, resolutionId, supplement, removedBecause };
    return { ...head, ...sittingOf(meeting, item), result, vote, note, enBloc: enBlocOf(item, visible) };
  });
};
