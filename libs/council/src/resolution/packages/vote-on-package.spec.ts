import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDate } from '#kernel';
import { budgetStateOf } from '../../budget/budget-state.ts';
import { packageTableOf } from '../../budget/packages/package-table.ts';
import { budgetedPaperOf } from '../../budget/budgeted-paper.ts';
import { grant, item } from '../../testing/items.ts';
import {
  committee,
  decideResolution,
  draftPaper,
  proposeAmendment,
  resolutionId,
  strike,
  submitPaper,
  vote,
} from '../../testing/orders.ts';
import { enumerated, filePackages, quantified, voteOnPackage } from '../../testing/packages.ts';
import { after } from '../../testing/resolution-scenario.ts';
import { whatIf } from '../../funding/what-if.ts';
import type { ResolutionCommand } from '../resolution.commands.ts';

const one = enumerated('1', { a: 10_00 });
const two = quantified('2', 20_00);
const three = quantified('3', 30_00);

const submitted: readonly ResolutionCommand[] = [
  draftPaper({ items: [item('2'), grant('2.1', 99_00)] }),
  submitPaper(),
];
const filed = [...submitted, filePackages([one, two, three])];

const money = (...orders: readonly ResolutionCommand[]) => {
  const paper = budgetedPaperOf(after(...orders).state);
  return paper === null ? [] : budgetStateOf(paper).map(({ status, amountCents }) => [status, amountCents]);
};

const statuses = (...orders: readonly ResolutionCommand[]) => {
  const { state } = after(...orders);
  if (state.status === 'absent' || state.status === 'draft' || state.packages === undefined) return [];
  return packageTableOf(state.packages).packages.map(({ status }) => status);
};

describe('voting on a package (Abstimmung über ein Paket)', () => {
  it('adopts it in the deciding body and settles every other one that is open', () => {
    const rejected = voteOnPackage('1', { vote: vote(10, 50) });
    after(...filed, rejected)
      .when(voteOnPackage('2'))
      .then(
        {
          type: 'PackageVoted',
          data: {
            ...{ resolutionId, label: '2', outcome: 'adopted' },
            ...{ body: voteOnPackage('2').data.body, meetingDate: voteOnPackage('2').data.meetingDate },
            vote: {
              tally: { known: 'counts', yes: 40, no: 20, abstentions: 0, invalid: 0 },
              ...{ rule: 'hgo-54@2005-04-01', legalSource: '§ 54 Abs. 1 HGO', present: null },
            },
          },
        },
        { type: 'PackageAdopted', data: { resolutionId, package: two, settled: ['3'] } },
      );
    expect(statuses(...filed, rejected, voteOnPackage('2'))).toEqual(['rejected', 'adopted', 'settled']);
  });

  it('leaves all of them open in another body, whatever it says', () => {
    expect(statuses(...filed, voteOnPackage('2', { body: committee }))).toEqual(['open', 'open', 'open']);
  });

  it('puts its figures in the place of what the paper asks for, and approves them with the decision', () => {
    expect(money(...filed)).toEqual([['proposed', 99_00]]);
    expect(money(...filed, voteOnPackage('2'))).toEqual([['proposed', 20_00]]);
    expect(money(...filed, voteOnPackage('2'), decideResolution())).toEqual([['approved', 20_00]]);
  });

  it('gives what was asked before, whichever one is adopted', () => {
    fc.assert(
      fc.property(fc.constantFrom('1', '2', '3'), (label) => {
        const asked = whatIf(after(...filed).state, resolutionId, [label]).then;
        const decided = budgetedPaperOf(after(...filed, voteOnPackage(label), decideResolution()).state);
        expect(decided).toEqual(asked);
      }),
    );
  });

  it('leaves the money as adopted when an amendment changes the text of the paper', () => {
    const orders = [...filed, voteOnPackage('1'), proposeAmendment('A', { operations: [strike('2.1')] })];
    const { now, then, conflicts } = whatIf(after(...orders).state, resolutionId, ['A']);
    expect(budgetStateOf(then).map(({ amountCents }) => amountCents)).toEqual([10_00]);
    expect(now.current).toEqual(then.current);
    expect(conflicts).toEqual([{ kind: 'exclusive', a: '1', b: 'A', item: null, measures: [] }]);
  });

  it.each([
    ['a package that is not filed', filed, voteOnPackage('9'), 'PACKAGE_NOT_FILED'],
    ['a package where none is filed', submitted, voteOnPackage('1'), 'PACKAGE_NOT_FILED'],
    ['one that is adopted', [...filed, voteOnPackage('1')], voteOnPackage('1'), 'PACKAGE_ALREADY_DECIDED'],
    ['one that another one settled', [...filed, voteOnPackage('1')], voteOnPackage('2'), 'PACKAGE_ALREADY_DECIDED'],
    [
      'one in the same meeting of the same body again',
      [...filed, voteOnPackage('1', { body: committee })],
      voteOnPackage('1', { body: committee }),
      'PACKAGE_VOTED_TWICE',
    ],
    [
      'one in a meeting before it was filed',
      filed,
      voteOnPackage('1', { meetingDate: isoDate('2023-11-30') }),
      'PACKAGE_VOTED_BEFORE_FILING',
    ],
    ['one of a decided paper', [...filed, decideResolution()], voteOnPackage('1'), 'RESOLUTION_ALREADY_DECIDED'],
    [
      'what the rule does not give',
      filed,
      voteOnPackage('1', { vote: vote(1, 2, { outcome: 'adopted' }) }),
      'OUTCOME_NOT_GIVEN_BY_RULE',
    ],
  ] as const)('is refused on %s', (_, orders, order, code) => {
    after(...orders)
      .when(order)
      .thenRejected(code);
  });

  it('refuses to file packages anew once one is adopted, and to ask what if of the others', () => {
    after(...filed, voteOnPackage('1'))
      .when({ ...filePackages([two]), occurredOn: voteOnPackage('1').occurredOn })
      .thenRejected('PACKAGE_ALREADY_DECIDED', { label: '1' });
    const { state } = after(...filed, voteOnPackage('1'));
    expect(() => whatIf(state, resolutionId, ['2'])).toThrow('PACKAGE_ALREADY_DECIDED');
  });
});
