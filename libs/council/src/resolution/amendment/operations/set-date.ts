import { checkDate, checkDeadline } from '../../text/check-value.ts';
import type { DateValue, DeadlineValue, Value } from '../../text/value.ts';
import { changedTo } from '../change-item.ts';
import { valueOfKind, withValue } from '../find-value.ts';
import type { OperationOf, Resolve } from '../operation-of.ts';
import { refuseOperation } from '../operation-rejection.ts';
import { standingItem } from '../standing-item.ts';

const redated = (value: DateValue | DeadlineValue, operation: OperationOf<'setDate'>): Value => {
  const { itemId, valueId, date, wording } = operation;
  if (date !== null) checkDate('/date', date);
  if (value.kind === 'deadline') {
    if (wording !== null) checkDeadline('/wording', wording);
    return { ...value, wording: wording ?? value.wording, dueOn: date };
  }
  if (wording !== null) throw refuseOperation('WORDING_WITHOUT_DEADLINE', { field: '/wording', itemId, valueId });
  if (date === null) throw refuseOperation('DATE_MISSING', { field: '/date', itemId, valueId });
  return { ...value, date };
};

/** A date needs a day and has no wording. A deadline keeps its wording when none is given; its day may be unknown. */
export const setDate: Resolve<'setDate'> = (operation, text) => {
  const item = standingItem(text, operation.itemId);
  const value = valueOfKind(item, operation.valueId, ['date', 'deadline']);
  return [changedTo(item, { ...item, values: withValue(item.values, redated(value, operation)) }, [])];
};
