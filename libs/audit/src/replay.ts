import type { PaperStanding, ResolutionState } from '#council';
import { budgetedPaperOf, currentText, standingOf } from '#council';
import type { ItemState, OrderedForwarding, PlanBooks, ResolutionText } from '#council/events';
import { budgetStateOf, postsOf, printItem } from '#council/events';
import type { EventStore } from '#event-store';
import type { Instant, IsoDate, Position } from '#kernel';
import { booksAt } from './plan-at.ts';
import { stateAt } from './state-at.ts';

/** The state of one resolution on a day, as it was known at a moment: from the record alone. */
export interface Replay {
  /** Vorlagen-Nr. as printed. */
  readonly paper: string;
  readonly title: string;
  readonly status: Exclude<PaperStanding, 'absent'>;
  /** Stichtag: what became legally so later is left out. */
  readonly asOf: IsoDate;
  /** What was recorded later is left out. */
  readonly knownAt: Instant;
  /** The last position of the log that was known then. */
  readonly position: Position;
  /** Null as long as nothing was adopted. */
  readonly resolution: { readonly number: string; readonly body: string; readonly date: IsoDate } | null;
  /** In print order. A struck item keeps the text it had: the record forgets nothing. */
  readonly items: readonly { readonly label: string; readonly state: ItemState; readonly text: string }[];
  /** Money by year and status in integer cents; `released…` is contained in `approved`. */
  readonly budget: readonly { readonly year: number; readonly status: string; readonly amountCents: number }[];
  /** Posts in integer hundredths of an FTE. */
  readonly posts: { readonly neededFteHundredths: number; readonly netNewFteHundredths: number };
  readonly forwardings: readonly {
    readonly recipient: string;
    readonly purpose: 'forAction' | 'forInformation';
    /** Labels of the items that bind the recipient. */
    readonly items: readonly string[];
  }[];
}

export interface ReplayQuestion {
  readonly store: EventStore;
  readonly resolutionId: string;
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
}

/** Null when the paper did not exist on that day, or nobody knew of it at that moment. */
export const replay = async ({ store, resolutionId, asOf, knownAt }: ReplayQuestion): Promise<Replay | null> => {
  const position = await store.positionAt(knownAt);
  const state = await stateAt({ store, resolutionId, asOf, upTo: position });
  const status = standingOf(state);
  if (state.status === 'absent' || status === 'absent') return null;
  const text = currentText(state);
  return {
    paper: state.paper,
    title: state.title,
    status,
    asOf,
    knownAt,
    position,
    resolution: resolutionOf(state),
    items: text.items.map((item) => ({ label: item.label, state: item.state, text: printItem(item) })),
    budget: budgetByYear(state, await booksAt({ store, asOf, upTo: position }, state)),
    posts: postsOf(text),
    forwardings: forwardingsOf(state, text),
  };
};

type ExistingPaper = Exclude<ResolutionState, { status: 'absent' }>;

const resolutionOf = (state: ExistingPaper): Replay['resolution'] => {
  if (!('decision' in state) || state.decision.number === null) return null;
  const { number, body, date } = state.decision;
  return { number, body, date };
};

/** Sums over departments and kinds; the order of the rows is the council's. */
const budgetByYear = (state: ExistingPaper, books: PlanBooks): Replay['budget'] => {
  const sums = new Map<string, Replay['budget'][number]>();
  const paper = budgetedPaperOf(state, books);
  for (const { year, status, direction, amountCents } of paper === null ? [] : budgetStateOf(paper)) {
    const signed = direction === 'expense' ? amountCents : -amountCents;
    const key = `${year} ${status}`;
    sums.set(key, { year, status, amountCents: (sums.get(key)?.amountCents ?? 0) + signed });
  }
  return [...sums.values()];
};

const forwardingsOf = (state: ExistingPaper, text: ResolutionText): Replay['forwardings'] => {
  const labels = new Map(text.items.map(({ itemId, label }) => [itemId, label]));
  return orderedForwardings(state).map(({ recipient, purpose, itemIds }) => ({
    recipient,
    purpose,
    items: itemIds.map((itemId) => labels.get(itemId) ?? itemId),
  }));
};

const orderedForwardings = (state: ExistingPaper): readonly OrderedForwarding[] =>
  'forwardings' in state ? state.forwardings : [];
