import type { MoneyTarget } from '../../api/money-target.ts';
import { moneyTarget } from '../../api/money-target.ts';

/** A target as the value of an option. */
export const targetOption = (target: MoneyTarget): string => JSON.stringify(target);

/** What was chosen. Anything that no form offers is a line that no plan has. */
export const targetTyped = (text: string): MoneyTarget => {
  try {
    return moneyTarget(JSON.parse(text), 'target');
  } catch {
    return { kind: 'line', lineId: text };
  }
};
