import type { CouncilEvent, Item, ItemChange, Vote } from '#council/events';
import { resolutionIdOf } from '#council/events';
import { instant, isoDate } from '#kernel';

/** A small paper of a department, with everything a test may want to be different. */
export interface PaperSketch {
  readonly paper?: string;
  readonly title?: string;
  readonly department?: string;
  readonly visibility?: 'public' | 'nonPublic';
  readonly items?: readonly Item[];
}

const vote: Vote = {
  tally: { known: 'unanimous' },
  rule: 'hgo-54@2005-04-01',
  legalSource: '§ 54 HGO',
  present: null,
};

export const textItem = (label: string, text: string, more: Partial<Item> = {}): Item => ({
  itemId: `i-${label}`,
  label,
  parentId: null,
  mode: 'decides',
  text,
  closing: null,
  values: [],
  effects: [],
  ...more,
});

/** An item that costs money in a year. */
export const costlyItem = (label: string, amountCents: number, year = 2024, more: Partial<Item> = {}): Item =>
  textItem(label, `Für das Vorhaben werden {{sum-${label}}} bereitgestellt.`, {
    values: [{ kind: 'amount', valueId: `sum-${label}`, amountCents }],
    effects: [
      {
        kind: 'budget',
        valueId: `sum-${label}`,
        year,
        direction: 'expense',
        sort: 'operating',
        department: 'Dezernat II/15',
        costObject: null,
        recurrence: 'oneOff',
        instrument: 'addition',
        release: 'withPlan',
        conditions: [],
      },
    ],
    ...more,
  });

export const struck = (label: string): ItemChange => ({ kind: 'itemStruck', itemId: `i-${label}`, operation: 0 });

export const drafted = (sketch: PaperSketch = {}): CouncilEvent => {
  const { paper = '23-V-15-0007' } = sketch;
  return {
    type: 'PaperDrafted',
    data: {
      resolutionId: resolutionIdOf(paper),
      paper,
      title: sketch.title ?? 'Bewässerung der Straßenbäume',
      department: sketch.department ?? 'Dezernat II/15',
      decidingBody: 'Stadtverordnetenversammlung',
      visibility: sketch.visibility ?? 'public',
      items: sketch.items ?? [textItem('1', 'Der Bericht wird zur Kenntnis genommen.'), costlyItem('2', 1_000_000)],
    },
  };
};

export const submitted = (paper = '23-V-15-0007', textVersion = 1): CouncilEvent => ({
  type: 'PaperSubmitted',
  data: { resolutionId: resolutionIdOf(paper), textVersion, submittedOn: isoDate('2023-12-01') },
});

export const amended = (paper: string, changes: readonly ItemChange[], amendmentId = 'A1'): CouncilEvent => ({
  type: 'TextAmended',
  data: { resolutionId: resolutionIdOf(paper), textVersion: 2, amendmentId, changes },
});

export const decided = (paper: string, number: string | null): CouncilEvent => ({
  type: 'ResolutionDecided',
  data: {
    resolutionId: resolutionIdOf(paper),
    number,
    body: 'Stadtverordnetenversammlung',
    date: isoDate('2023-12-20'),
    adopts: null,
    textVersion: 2,
    changes: [],
    vote,
    outcome: number === null ? 'rejected' : 'adopted',
  },
});

export const ordered = (paper: string, forwardingId: string, recipient: string): CouncilEvent => ({
  type: 'ForwardingsOrdered',
  data: {
    resolutionId: resolutionIdOf(paper),
    forwardings: [{ forwardingId, recipient, purpose: 'forAction', itemIds: ['i-2'], dueOn: null }],
  },
});

export const opened = (paper: string, forwardingId: string, recipient: string): CouncilEvent => ({
  type: 'TaskOpened',
  data: {
    forwardingId,
    resolutionId: resolutionIdOf(paper),
    paper,
    title: 'Bewässerung der Straßenbäume',
    resolutionNumber: '0487',
    body: 'Stadtverordnetenversammlung',
    decidedOn: isoDate('2023-12-20'),
    recipient,
    purpose: 'forAction',
    items: [{ itemId: 'i-2', label: '2' }],
    dueOn: null,
  },
});

export const delivered = (paper: string, forwardingId: string, recipient: string): CouncilEvent => ({
  type: 'TaskDelivered',
  data: {
    forwardingId,
    resolutionId: resolutionIdOf(paper),
    recipient,
    channel: 'inbox',
    deliveredAt: instant('2023-12-21T08:00:00.000Z'),
  },
});

export const acknowledged = (paper: string, forwardingId: string, recipient: string): CouncilEvent => ({
  type: 'TaskAcknowledged',
  data: { forwardingId, resolutionId: resolutionIdOf(paper), recipient },
});

/** From the draft to the acknowledged task, seven events on two streams. */
export const wholeLife = (paper: string, number: string, more: PaperSketch = {}): readonly CouncilEvent[] => {
  const forwardingId = `${resolutionIdOf(paper)}-1`;
  return [
    drafted({ ...more, paper }),
    submitted(paper),
    decided(paper, number),
    ordered(paper, forwardingId, 'Dezernat II'),
    opened(paper, forwardingId, 'Dezernat II'),
    delivered(paper, forwardingId, 'Dezernat II'),
    acknowledged(paper, forwardingId, 'Dezernat II'),
  ];
};
