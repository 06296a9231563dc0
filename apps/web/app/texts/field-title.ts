import type { Typed } from '../forms/typed.ts';
import { textAt } from '../forms/typed.ts';
import { changeTitles } from './change-titles.ts';
import type { Texts } from './texts.ts';

type Titles = Readonly<Record<string, string>>;

/** What a field of an order's form is called in a summary, with the row it stands in: "Ziffer 2.4, Haushaltsjahr". */
export const fieldTitle = (name: string, typed: Typed, texts: Texts): string => {
  const last = name.split('.').at(-1) ?? '';
  const [, index, ofChange] = /^changes\.(\d+)\.(.+)$/.exec(name) ?? [];
  if (index !== undefined && ofChange !== undefined) {
    return [texts.plans.draft.change(Number(index) + 1), changeTitles(texts)[ofChange] ?? ''].join(', ');
  }
  const title = (name.startsWith('operations.') ? operationTitles(texts)[last] : undefined) ?? titles(texts)[last];
  return [rowTitle(name, typed, texts), title].filter((part) => part !== undefined && part !== '').join(', ');
};

const rowTitle = (name: string, typed: Typed, { drafting, amending, stepForms }: Texts): string => {
  const [, rows, row] = /^(items|operations|forwardings)\.(\d+)\./.exec(name) ?? [];
  if (rows === undefined || row === undefined) return '';
  if (rows === 'items') return drafting.item(textAt(typed, `items.${row}.label`));
  return rows === 'operations' ? amending.nth(Number(row) + 1) : stepForms.recipient(Number(row) + 1);
};

const operationTitles = ({ amending: words }: Texts): Titles => ({
  toItemId: words.toItem,
  quote: words.quote,
  nth: words.occurrence,
  replacement: words.replacement,
  sentence: words.sentence,
  text: words.text,
  closing: words.closing,
  label: words.label,
  valueId: words.value,
  amountCents: words.amount,
  fteHundredths: words.posts,
  movement: words.movement,
  date: words.date,
  wording: words.wording,
  condition: words.condition,
});

const titles = ({ drafting, forms, stepForms, amending, plans }: Texts): Titles => ({
  paper: drafting.paper,
  title: drafting.title,
  department: drafting.department,
  decidingBody: drafting.decidingBody,
  visibility: drafting.visibility,
  occurredOn: forms.day,
  reason: drafting.reason,
  label: drafting.label,
  mode: drafting.mode,
  text: drafting.text,
  closing: drafting.closing,
  amountCents: drafting.amount,
  fteHundredths: drafting.posts,
  wording: drafting.wording,
  dueOn: stepForms.dueOn,
  year: drafting.year,
  costObject: drafting.costObject,
  movement: drafting.movement,
  toDepartment: drafting.toDepartment,
  from: drafting.from,
  until: drafting.until,
  kind: amending.moverKind,
  name: amending.moverName,
  op: amending.kind,
  itemId: amending.item,
  body: stepForms.body,
  date: stepForms.meetingDate,
  meetingDate: stepForms.meetingDate,
  number: stepForms.number,
  protocolNumber: stepForms.protocolNumber,
  wordedBy: stepForms.wordedBy,
  advice: stepForms.advice,
  adopts: stepForms.adopts,
  yes: stepForms.yes,
  no: stepForms.no,
  abstentions: stepForms.abstentions,
  invalid: stepForms.invalid,
  present: stepForms.present,
  rule: stepForms.rule,
  outcome: stepForms.outcome,
  signedBy: stepForms.signedBy,
  recipient: stepForms.recipientName,
  purpose: stepForms.purpose,
  items: stepForms.items,
  listNumber: plans.draft.number,
  listName: plans.draft.name,
  step: plans.draft.provisionalStep,
  target: plans.forms.target,
  note: plans.forms.note,
  fromLineId: plans.forms.from,
  toLineId: plans.forms.to,
  rationale: plans.forms.rationale,
  authority: plans.forms.authority,
  reference: plans.forms.reference,
  years: plans.forms.years,
  exceptLineIds: plans.forms.except,
  conditions: plans.forms.conditions,
});
