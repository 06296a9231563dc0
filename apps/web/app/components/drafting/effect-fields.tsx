import type { ReactNode } from 'react';

import type { Typed } from '../../forms/typed.ts';
import { textAt } from '../../forms/typed.ts';
import { useTexts } from '../../texts/texts.ts';
import { CheckInput } from '../forms/check-input.tsx';
import { HiddenInput } from '../forms/hidden-input.tsx';
import { SelectInput } from '../forms/select-input.tsx';
import { TextInput } from '../forms/text-input.tsx';

interface Props {
  /** The fields of the effect: `items.0.values.1.effect`. */
  readonly at: string;
  readonly typed: Typed;
}

/** What an amount does to the budget. Without an effect it is only a figure of the text. */
export const BudgetEffectFields = ({ at, typed }: Props) => {
  const { drafting: words } = useTexts();
  const { none, budget } = words.effects;
  return (
    <Effect at={at} typed={typed}>
      <SelectInput name={`${at}.kind`} label={words.effect} options={{ budget }} nothing={none} />
      <TextInput name={`${at}.year`} label={words.year} inputMode="numeric" maxLength={4} />
      <TextInput name={`${at}.department`} label={words.effectDepartment} maxLength={200} />
      <TextInput name={`${at}.costObject`} label={words.costObject} optional maxLength={200} />
      <SelectInput name={`${at}.direction`} label={words.direction} options={words.directions} nothing={null} />
      <SelectInput name={`${at}.sort`} label={words.sort} options={words.sorts} nothing={null} />
      <SelectInput name={`${at}.recurrence`} label={words.recurrence} options={words.recurrences} nothing={null} />
      <SelectInput name={`${at}.instrument`} label={words.instrument} options={words.instruments} nothing={null} />
      <SelectInput name={`${at}.release`} label={words.release} options={words.releases} nothing={null} />
      <CheckInput name={`${at}.planApproval`} label={words.conditions.planApproval} />
      <CheckInput name={`${at}.provisionalManagement`} label={words.conditions.provisionalManagement} />
    </Effect>
  );
};

/** What a number of posts does to the establishment plan. */
export const PostsEffectFields = ({ at, typed }: Props) => {
  const { drafting: words } = useTexts();
  const { none, posts } = words.effects;
  return (
    <Effect at={at} typed={typed}>
      <SelectInput name={`${at}.kind`} label={words.effect} options={{ posts }} nothing={none} />
      <SelectInput name={`${at}.movement`} label={words.movement} options={words.movements} nothing={null} />
      <TextInput name={`${at}.department`} label={words.effectDepartment} maxLength={200} />
      <TextInput name={`${at}.toDepartment`} label={words.toDepartment} optional maxLength={200} />
      <TextInput name={`${at}.from`} type="date" label={words.from} optional />
      <TextInput name={`${at}.until`} type="date" label={words.until} hint={words.untilHint} optional />
    </Effect>
  );
};

const Effect = ({ at, typed, children }: Props & { readonly children: ReactNode }) => (
  <details className="draft-item__more" open={textAt(typed, 'effect.kind') !== ''}>
    <summary>{useTexts().drafting.effectDetails}</summary>
    <HiddenInput name={`${at}.rest`} />
    <div className="order-form__pair">{children}</div>
  </details>
);
