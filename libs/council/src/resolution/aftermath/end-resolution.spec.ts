import { describe, expect, it } from '@jest/globals';
import { budgetStateOf } from '../../budget/budget-state.ts';
import { budgetedPaperOf } from '../../budget/budgeted-paper.ts';
import type { ForwardingState } from '../../forwarding/forwarding.state.ts';
import { evolveForwarding } from '../../forwarding/evolve-forwarding.ts';
import type { ForwardingEvent } from '../../forwarding/forwarding.events.ts';
import { noSurroundings } from '../../surroundings.ts';
import { companionEvents } from '../../subject.ts';
import { subjects } from '../../subjects/subjects.ts';
import { raiseObjection, repealResolution, settleObjection, supersedeResolution } from '../../testing/aftermath.ts';
import { grant, item } from '../../testing/items.ts';
import {
  decideResolution,
  draftPaper,
  engrossResolution,
  forwarding,
  orderForwardings,
  resolutionId,
  submitPaper,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';
import { taskAcknowledged, taskDelivered, taskOpened } from '../../testing/tasks.ts';
import { standingOf } from '../paper-standing.ts';
import type { PaperEvent } from '../paper-event.ts';
import type { ResolutionCommand } from '../resolution.commands.ts';

const items = [item('1'), item('2'), grant('2.1', 54_340_00), grant('2.2', 100_000_00)];
const own = forwarding('Dezernat II', { itemIds: ['2.2'] });
const signed = [draftPaper({ items }), submitPaper(), decideResolution(), engrossResolution()];
const forwarded = [...signed, orderForwardings([own])];

const other = '24-v-15-31';
const otherOrders = [
  draftPaper({ paper: '24-V-15-0031', resolutionId: other, on: '2024-02-01' }),
  { ...submitPaper({ on: '2024-02-05' }), data: { resolutionId: other } },
  decideResolution({
    resolutionId: other,
    number: '0123',
    date: repealResolution().occurredOn,
    on: '2024-03-21',
  }),
];
const otherState = after(...otherOrders).state;

const taskAfter = (...events: readonly ForwardingEvent[]): ForwardingState =>
  events.reduce(evolveForwarding, { status: 'unknown' } satisfies ForwardingState);

const beside = (...events: readonly ForwardingEvent[]) => ({
  ...noSurroundings,
  papers: new Map([[other, otherState]]),
  tasks: new Map([[own.forwardingId, taskAfter(...events)]]),
});

/** What is recorded elsewhere with the order, by the stream's name. */
const companionsOf = (
  orders: readonly ResolutionCommand[],
  order: ResolutionCommand,
  ...task: readonly ForwardingEvent[]
): readonly string[] => {
  const { state } = orders.reduce(
    (history, each) => {
      const events = subjects.resolution.decider.decide(each, history.state, beside(...task));
      return { state: events.reduce(subjects.resolution.decider.evolve, history.state) };
    },
    { state: subjects.resolution.decider.initialState },
  );
  const surroundings = beside(...task);
  const events: readonly PaperEvent[] = subjects.resolution.decider.decide(order, state, surroundings);
  return subjects.resolution
    .companionsOf(events, state, surroundings)
    .flatMap((companion) => companionEvents(companion).map(({ type }) => `${companion.stream} ${type}`));
};

const task = `forwarding-${own.forwardingId}`;
const here = after(...forwarded).beside({ papers: new Map([[other, otherState]]) });

describe('repealing a resolution (Aufhebung)', () => {
  it('names the resolution that does it, as the record has it', () =>
    here.when(repealResolution()).thenAtLeast({
      type: 'ResolutionRepealed',
      data: { itemIds: null },
    }));

  it('is refused for a number or a day that is not recorded so', () => {
    const { by } = repealResolution().data;
    here
      .when(repealResolution({ by: { ...by, number: '0124' } }))
      .thenRejected('ENDING_RESOLUTION_UNKNOWN', { field: '/by/number', expected: '0123' });
    here
      .when(repealResolution({ by: { ...by, date: raiseObjection().occurredOn } }))
      .thenRejected('ENDING_RESOLUTION_UNKNOWN', { field: '/by/date' });
    here
      .when(repealResolution({ by: { ...by, paper: '24-V-15-0099' } }))
      .thenRejected('ENDING_RESOLUTION_UNKNOWN', { field: '/by/paper' });
    here
      .when(repealResolution({ by: { ...by, paper: '23-V-15-7' } }))
      .thenRejected('ENDING_RESOLUTION_NOT_LATER', { field: '/by/paper' });
  });

  it('takes back the money of the whole, or of the items it names', () => {
    const { state } = here;
    const budget = (order: ResolutionCommand) => {
      const events = subjects.resolution.decider.decide(order, state, beside());
      const paper = budgetedPaperOf(events.reduce(subjects.resolution.decider.evolve, state));
      return paper === null ? [] : budgetStateOf(paper).map(({ status, amountCents }) => [status, amountCents]);
    };
    expect(budget(repealResolution())).toEqual([['repealed', 154_340_00]]);
    expect(budget(supersedeResolution())).toEqual([['repealed', 154_340_00]]);
    expect(budget(repealResolution({ itemIds: ['2.1'] }))).toEqual([
      ['approved', 100_000_00],
      ['repealed', 54_340_00],
    ]);
  });

  it('happens once, and only to items that stand', () => {
    here.when(repealResolution({ itemIds: ['9'] })).thenRejected('ITEM_UNKNOWN', { field: '/itemIds/0' });
    const events = subjects.resolution.decider.decide(repealResolution(), here.state, beside());
    const ended = events.reduce(subjects.resolution.decider.evolve, here.state);
    expect(standingOf(ended)).toBe('repealed');
    expect(() => subjects.resolution.decider.decide(repealResolution(), ended, beside())).toThrow(
      'RESOLUTION_NOT_IN_FORCE',
    );
  });

  it('looks at its tasks and at the resolution that does it, and binds them', () => {
    const neighbours = subjects.resolution.neighboursOf?.(repealResolution(), here.state) ?? [];
    expect(neighbours).toEqual([
      { stream: task, binding: 'sameAppend' },
      { stream: `resolution-${other}`, binding: 'sameAppend' },
    ]);
  });
});

describe('the other ends of an order', () => {
  const open = [taskOpened({ forwardingId: own.forwardingId, resolutionId }), taskDelivered()];

  it('recall every open task with the objection, and with a repeal tell the repealing resolution', () => {
    expect(companionsOf(forwarded, raiseObjection(), ...open)).toEqual([`${task} TaskRecalled`]);
    expect(companionsOf(forwarded, repealResolution(), ...open)).toEqual([
      `${task} TaskRecalled`,
      `resolution-${other} EarlierResolutionEnded`,
    ]);
  });

  it('leave alone a task of which no item was repealed, and one that is over', () => {
    expect(companionsOf(forwarded, repealResolution({ itemIds: ['2.1'] }), ...open)).toEqual([
      `resolution-${other} EarlierResolutionEnded`,
    ]);
    const told = taskOpened({ forwardingId: own.forwardingId, resolutionId, purpose: 'forInformation' });
    expect(companionsOf(forwarded, raiseObjection(), told, taskAcknowledged())).toEqual([]);
  });

  it('reinstate exactly what the suspension recalled', () => {
    const data = { forwardingId: own.forwardingId, resolutionId, recipient: 'Dezernat II' };
    const recalledOn = raiseObjection().occurredOn;
    const recalled = (because: 'suspended' | 'repealed'): ForwardingEvent => ({
      type: 'TaskRecalled',
      data: { ...data, because, recalledOn },
    });
    const suspended = [...forwarded, raiseObjection()];
    expect(companionsOf(suspended, settleObjection(), ...open, recalled('suspended'))).toEqual([
      `${task} TaskReinstated`,
    ]);
    expect(companionsOf(suspended, settleObjection(), ...open, recalled('repealed'))).toEqual([]);
    expect(taskAfter(...open, recalled('suspended'))).toMatchObject({ recalledBecause: 'suspended' });
  });
});
