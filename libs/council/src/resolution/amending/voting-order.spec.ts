import { describe, expect, it } from '@jest/globals';
import { setVotingOrder } from '../../testing/amending-orders.ts';
import { grant, item } from '../../testing/items.ts';
import { draftPaper, proposeAmendment, reword, strike, submitPaper, voteOnAmendment } from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';
import type { Operation } from '../amendment/operation.ts';
import type { ResolutionCommand } from '../resolution.commands.ts';
import { proposeVotingOrder } from './voting-order.ts';

const items = [item('2'), item('2.1'), grant('2.2', 100_00), item('2.3'), item('2.4')];
const submitted = [draftPaper({ items }), submitPaper()];
const amount = (amountCents: number): Operation => ({ op: 'setAmount', itemId: '2.2', valueId: 'mittel', amountCents });
const condition: Operation = {
  op: 'addCondition',
  itemId: '2.2',
  valueId: 'mittel',
  condition: 'planApproval',
  wording: 'Mit Genehmigung des Plans.',
};
const move = (amendmentId: string, ...operations: readonly Operation[]) =>
  proposeAmendment(amendmentId, { operations });

const orderAfter = (...commands: readonly ResolutionCommand[]) => {
  const { state } = after(...submitted, ...commands);
  if (state.status !== 'submitted') throw new Error(`Found ${state.status}, expected submitted.`);
  return proposeVotingOrder(state).steps.map(({ amendmentId, precedence }) =>
    precedence === null ? amendmentId : `${amendmentId} ${precedence.criterion} ${precedence.own}:${precedence.other}`,
  );
};

describe('the order of the votes (Abstimmungsreihenfolge)', () => {
  it('puts first what moves most money, up or down', () =>
    expect(orderAfter(move('A', amount(150_00)), move('B', amount(20_00)), move('C', strike('2.2')))).toEqual([
      'C amount 10000:8000',
      'B amount 8000:5000',
      'A',
    ]));

  it('puts what asks for money without a condition before what binds the same money', () =>
    expect(orderAfter(move('A', amount(150_00), condition), move('B', amount(150_00)))).toEqual([
      'B condition 0:1',
      'A',
    ]));

  it('puts a new text first, then what strikes more and what touches more', () => {
    const whole = move('D', { op: 'replaceAll', items: [item('3')] });
    expect(
      orderAfter(
        move('A', reword('2.1', 'Neu.')),
        move('B', reword('2.1', 'Neu.'), reword('2.3', 'Neu.')),
        move('C', strike('2.4')),
        whole,
      ),
    ).toEqual(['D scope 1:0', 'C scope 1:0', 'B scope 2:1', 'A']);
  });

  it('keeps the order of the motions where none goes further', () =>
    expect(orderAfter(move('A', reword('2.1', 'Neu.')), move('B', reword('2.3', 'Neu.')))).toEqual([
      'A movedFirst 0:1',
      'B',
    ]));

  it('puts amendments to amendments before all others', () =>
    expect(
      orderAfter(
        move('A', strike('2.1')),
        move('B', amount(900_00)),
        proposeAmendment('C', { operations: [amount(800_00)], amends: 'B' }),
      ),
    ).toEqual(['C', 'B amount 80000:0', 'A']));

  it('lists what is open only, and says what has no place', () => {
    const { state } = after(
      ...submitted,
      move('A', reword('2.1', 'Neu.')),
      move('B', reword('2.1', 'Anders.')),
      voteOnAmendment('A'),
    );
    expect(state.status === 'submitted' && proposeVotingOrder(state).steps).toMatchObject([
      { amendmentId: 'B', stranded: true, precedence: null },
    ]);
  });
});

describe('the chair', () => {
  const moved = [
    ...submitted,
    move('A', strike('2.1')),
    move('B', amount(900_00)),
    proposeAmendment('C', { operations: [amount(800_00)], amends: 'B' }),
  ];

  it('may depart from the proposed order and says why', () =>
    after(...moved)
      .when(setVotingOrder('A', 'C', 'B'))
      .thenAtLeast({
        type: 'VotingOrderSet',
        data: { proposed: ['C', 'B', 'A'], order: ['A', 'C', 'B'], reason: 'Nach der Folge der Ziffern.' },
      }));

  it('leaves nothing out, names nothing twice and nothing that is not open', () => {
    after(...moved)
      .when(setVotingOrder('C', 'B'))
      .thenRejected('VOTING_ORDER_INCOMPLETE', { field: '/order', missing: ['A'], foreign: [] });
    after(...moved)
      .when(setVotingOrder('A', 'C', 'B', 'A', 'X'))
      .thenRejected('VOTING_ORDER_INCOMPLETE', { missing: [], foreign: ['A', 'X'] });
  });

  it('cannot have an amendment amended after it was voted', () =>
    after(...moved)
      .when(setVotingOrder('A', 'B', 'C'))
      .thenRejected('AMENDMENTS_TO_IT_FIRST', { field: '/order/2', amendmentId: 'B', otherAmendmentId: 'C' }));
});
