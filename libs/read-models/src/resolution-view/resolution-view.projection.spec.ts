import { describe, expect, it } from '@jest/globals';

import type { Item, ItemChange, PaperEvent, TaskDelivered, Vote } from '#council/events';
import type { RecordedEvent } from '#kernel';
import { commandId, instant, isoDate, position, streamName } from '#kernel';

import { currentText } from '../paper/paper-texts.ts';
import type { ResolutionView } from './resolution-view.projection.ts';
import { resolutionView } from './resolution-view.projection.ts';

const resolutionId = '23-v-15-7';
const vote: Vote = { tally: { known: 'unanimous' }, rule: 'hgo-54@2005-04-01', legalSource: '§ 54 HGO', present: null };

const item = (label: string): Item => ({
  itemId: `i-${label}`,
  label,
  parentId: null,
  mode: 'decides',
  text: `Text ${label}`,
  closing: null,
  values: [],
  effects: [],
});

const recordedAs = (event: { readonly type: string }, version: number): RecordedEvent => {
  const id = commandId('00000000-0000-4000-8000-000000000000');
  return {
    eventId: id as unknown as RecordedEvent['eventId'],
    commandId: id,
    stream: streamName(`resolution-${resolutionId}`),
    version,
    position: position(String(version)),
    type: event.type,
    schemaVersion: 1,
    data: {},
    metadata: {
      occurredOn: isoDate('2023-12-20'),
      recordedAt: instant('2023-12-20T10:00:00.000Z'),
      actor: { id: 'office', role: 'council-office' },
      mandate: 'i. A.',
      reason: null,
      correlationId: 'c',
      causationId: null,
    },
  };
};

type Event = PaperEvent | TaskDelivered;

const pageAfter = (...events: readonly Event[]): ResolutionView =>
  events.reduce(
    (view, event, index) => resolutionView.apply(view, event, recordedAs(event, index + 1)),
    resolutionView.emptyView(resolutionId),
  );

const drafted: Event = {
  type: 'PaperDrafted',
  data: {
    resolutionId,
    paper: '23-V-15-0007',
    title: 'Klima',
    department: 'Dezernat II/15',
    decidingBody: 'Rat',
    visibility: 'public',
    items: [item('1'), item('2'), item('3')],
  },
};

const submitted: Event = {
  type: 'PaperSubmitted',
  data: { resolutionId, textVersion: 1, submittedOn: isoDate('2023-12-01') },
};

const strike = (label: string): ItemChange => ({ kind: 'itemStruck', itemId: `i-${label}`, operation: 0 });

const proposed = (amendmentId: string): Event => ({
  type: 'AmendmentProposed',
  data: {
    resolutionId,
    amendmentId,
    mover: { kind: 'committee', name: 'Finanzausschuss' },
    proposedOn: isoDate('2023-12-10'),
    baseVersion: 1,
    operations: [
      { op: 'strikeRange', fromItemId: 'i-2', toItemId: 'i-3' },
      { op: 'keepUnchanged', itemId: 'i-1' },
    ],
    changes: [strike('2'), strike('3'), { kind: 'itemConfirmed', itemId: 'i-1', operation: 1 }],
    rationale: null,
    conflicts: [],
  },
});

const votedIn = (body: string, outcome: 'adopted' | 'rejected'): Event => ({
  type: 'AmendmentVoted',
  data: { resolutionId, amendmentId: 'A1', body, meetingDate: isoDate('2023-12-20'), vote, outcome },
});

const reference = { body: 'Finanzausschuss', date: isoDate('2023-12-20'), protocolNumber: '0587', wordedBy: 'III/20' };

const recommended: Event = {
  type: 'RecommendationGiven',
  data: {
    resolutionId,
    recommendation: reference,
    advice: 'withChanges',
    baseVersion: 1,
    amendmentIds: ['A1'],
    changes: [{ ...strike('2'), amendmentId: 'A1' }],
    vote,
  },
};

const decided = (outcome: 'adopted' | 'rejected'): Event => ({
  type: 'ResolutionDecided',
  data: {
    resolutionId,
    number: outcome === 'adopted' ? '0487' : null,
    body: 'Rat',
    date: isoDate('2023-12-20'),
    adopts: reference,
    textVersion: 2,
    changes: outcome === 'adopted' ? [{ ...strike('2'), amendmentId: 'A1' }] : [],
    vote,
    outcome,
  },
});

const ordered: Event = {
  type: 'ForwardingsOrdered',
  data: {
    resolutionId,
    forwardings: [
      { forwardingId: 'f1', recipient: 'Magistrat', purpose: 'forAction', itemIds: ['i-1', 'i-3'], dueOn: null },
    ],
  },
};

const delivered: Event = {
  type: 'TaskDelivered',
  data: {
    forwardingId: 'f1',
    resolutionId,
    recipient: 'Magistrat',
    channel: 'inbox',
    deliveredAt: instant('2023-12-21T08:00:00.000Z'),
  },
};

const states = ({ texts }: ResolutionView) => currentText(texts).items.map(({ state }) => state);

describe('the page of a paper', () => {
  it('names the items an amendment speaks of, a range as all that it came to', () => {
    const { amendments } = pageAfter(drafted, submitted, proposed('A1'));
    expect(amendments[0]?.operations).toEqual([
      { op: 'strikeRange', labels: ['2', '3'] },
      { op: 'keepUnchanged', labels: ['1'] },
    ]);
  });

  it.each([
    ['a committee wants it', votedIn('Finanzausschuss', 'adopted'), 'recommended'],
    ['a committee does not want it, which ends nothing', votedIn('Finanzausschuss', 'rejected'), 'proposed'],
    ['the deciding body adopts it', votedIn('Rat', 'adopted'), 'adopted'],
    ['the deciding body rejects it', votedIn('Rat', 'rejected'), 'rejected'],
    ['its mover takes it back', { type: 'AmendmentWithdrawn', data: { resolutionId, amendmentId: 'A1' } }, 'withdrawn'],
  ] satisfies [string, Event, string][])('says what became of an amendment when %s', (_, event, status) => {
    const { amendments } = pageAfter(drafted, submitted, proposed('A1'), event);
    expect(amendments.map((line) => line.status)).toEqual([status]);
  });

  it('shows the text as recommended beside the one that stands, which a recommendation does not change', () => {
    const page = pageAfter(drafted, submitted, proposed('A1'), recommended);
    expect(page.status).toBe('recommended');
    expect(page.texts.recommended?.items.map(({ state }) => state)).toEqual(['asFiled', 'struck', 'asFiled']);
    expect(states(page)).toEqual(['asFiled', 'asFiled', 'asFiled']);
  });

  it('takes the recommendation over with its amendments when the decision adopts it', () => {
    const page = pageAfter(drafted, submitted, proposed('A1'), recommended, decided('adopted'));
    expect(states(page)).toEqual(['asFiled', 'struck', 'asFiled']);
    expect(page.amendments[0]?.status).toBe('adopted');
    expect(page.resolution).toEqual({ number: '0487', body: 'Rat', date: '2023-12-20' });
    expect(page.texts.textVersion).toBe(2);
  });

  it('keeps the text of a rejected paper and gives it no number', () => {
    const page = pageAfter(drafted, submitted, proposed('A1'), recommended, decided('rejected'));
    expect([page.status, page.resolution, states(page)]).toEqual(['rejected', null, ['asFiled', 'asFiled', 'asFiled']]);
  });

  it('follows a forwarding to its recipient without raising the revision of the paper', () => {
    const page = pageAfter(drafted, submitted, decided('adopted'), ordered, delivered);
    expect(page.forwardings).toMatchObject([{ recipient: 'Magistrat', items: ['1', '3'], state: 'delivered' }]);
    expect([page.revision, page.position]).toEqual([4, '5']);
    expect(page.readers.departments).toContain('Magistrat');
  });

  it('lists every fact with both clocks, role and mandate, and no text of a draft', () => {
    const { history } = pageAfter(drafted, submitted);
    expect(history[0]).toEqual({
      position: '1',
      type: 'PaperDrafted',
      occurredOn: '2023-12-20',
      recordedAt: '2023-12-20T10:00:00.000Z',
      actorRole: 'council-office',
      mandate: 'i. A.',
      reason: null,
      facts: { textVersion: 1 },
    });
  });

  it('begins with the drafting or not at all, and knows no task that was not ordered', () => {
    expect(() => pageAfter(submitted)).toThrow(/PaperSubmitted of 23-v-15-7: found no PaperDrafted/);
    expect(() => pageAfter(drafted, delivered)).toThrow(/found no forwarding f1/);
  });

  it('names the revision that a filing of packages made, or nobody could write upon it', () => {
    const filedOn = isoDate('2023-11-22');
    const filed: Event = {
      type: 'PackagesFiled',
      data: { resolutionId, source: 'Ergänzung', filedOn, motions: [], packages: [] },
    };
    const before = pageAfter(drafted);
    const page = pageAfter(drafted, filed);
    expect(page).toMatchObject({ revision: 2, texts: before.texts, status: before.status });
    expect(page.history.at(-1)).toMatchObject({ type: 'PackagesFiled', facts: { source: 'Ergänzung', packages: [] } });
  });
});
