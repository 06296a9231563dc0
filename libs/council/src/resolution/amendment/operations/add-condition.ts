import { checkWording } from '../../text/check-wording.ts';
import type { BudgetEffect, Condition, Effect } from '../../text/effect.ts';
import { appended, applyEdits, changedTo } from '../change-item.ts';
import { valueOfKind } from '../find-value.ts';
import type { Resolve } from '../operation-of.ts';
import { refuseOperation } from '../operation-rejection.ts';
import { standingItem } from '../standing-item.ts';

/**
 * Provisional management exists only until the plan is approved, so money bound by its rules is money released in
 * advance. Conditions are kept sorted: which one was added first means nothing.
 */
const bound = (effect: BudgetEffect, condition: Condition): BudgetEffect => ({
  ...effect,
  release: condition === 'provisionalManagement' ? 'inAdvance' : effect.release,
  conditions: [...effect.conditions, condition].toSorted(),
});

/** The wording becomes the last sentence; the condition binds the budget effects that it does not bind yet. */
export const addCondition: Resolve<'addCondition'> = ({ itemId, valueId, condition, wording }, text) => {
  const item = standingItem(text, itemId);
  if (valueId !== null) valueOfKind(item, valueId, ['amount']);
  checkWording('/wording', wording);
  const isMeant = (effect: Effect): effect is BudgetEffect =>
    effect.kind === 'budget' && (valueId === null || effect.valueId === valueId);
  const meant = item.effects.filter(isMeant);
  if (meant.length === 0) throw refuseOperation('CONDITION_WITHOUT_EFFECT', { field: '/valueId', itemId, valueId });
  if (meant.every(({ conditions }) => conditions.includes(condition))) {
    throw refuseOperation('CONDITION_ALREADY_SET', { field: '/condition', itemId, valueId, condition });
  }
  const effects = item.effects.map((effect) =>
    isMeant(effect) && !effect.conditions.includes(condition) ? bound(effect, condition) : effect,
  );
  const edits = [appended(item, wording)];
  const closing = item.closing === null ? null : applyEdits(item.closing, 'closing', edits);
  const changed = { text: applyEdits(item.text, 'text', edits), closing, values: item.values, effects };
  return [changedTo(item, changed, edits)];
};
