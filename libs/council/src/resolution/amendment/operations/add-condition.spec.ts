import { describe, expect, it } from '@jest/globals';
import { amended, itemIn, refusal, textOf } from '../../../testing/amending.ts';
import { grant, item } from '../../../testing/items.ts';
import type { Condition } from '../../text/effect.ts';

const text = textOf(grant('2', 100), item('3'));
const add = (condition: Condition, valueId: string | null = 'mittel', itemId = '2') =>
  ({ op: 'addCondition', itemId, valueId, condition, wording: 'Vorläufige Haushaltsführung gilt.' }) as const;

describe('adding a condition', () => {
  it('says it in the text and binds the budget effect', () =>
    expect(itemIn(amended(text, add('planApproval')), '2')).toMatchObject({
      text: 'Es werden {{mittel}} zugesetzt. Vorläufige Haushaltsführung gilt.',
      effects: [{ conditions: ['planApproval'], release: 'withPlan' }],
    }));

  it('releases in advance what is bound by provisional management', () =>
    expect(itemIn(amended(text, add('provisionalManagement', null)), '2').effects).toMatchObject([
      { conditions: ['provisionalManagement'], release: 'inAdvance' },
    ]));

  it('keeps conditions sorted, whichever came first', () => {
    const both = amended(text, add('provisionalManagement'), add('planApproval'));
    expect(itemIn(both, '2').effects).toMatchObject([{ conditions: ['planApproval', 'provisionalManagement'] }]);
  });

  it.each([
    [add('planApproval', 'fremd'), 'VALUE_UNKNOWN'],
    [add('planApproval', null, '3'), 'CONDITION_WITHOUT_EFFECT'],
    [{ ...add('planApproval'), wording: '' }, 'TEXT_EMPTY'],
  ])('is refused: %j', (operation, code) => expect(refusal(text, operation)).toMatchObject({ code }));

  it('is refused a second time', () =>
    expect(refusal(text, add('planApproval'), add('planApproval'))).toMatchObject({ code: 'CONDITION_ALREADY_SET' }));
});
