import type { Texts } from './texts.ts';

/** What the fields of one change of a change list are called, by their place below it. */
export const changeTitles = ({ plans, drafting }: Texts): Readonly<Record<string, string>> => ({
  lineId: plans.draft.line,
  amountCents: plans.draft.newAmount,
  'line.lineId': plans.draft.lineId,
  'line.label': plans.draft.label,
  'line.year': plans.draft.year,
  'line.direction': drafting.direction,
  'line.sort': drafting.sort,
  'line.department': drafting.effectDepartment,
  'line.costObject': drafting.costObject,
  'line.amountCents': plans.forms.amount,
});
