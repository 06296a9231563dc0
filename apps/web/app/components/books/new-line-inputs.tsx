import { useTexts } from '../../texts/texts.ts';
import { SelectInput } from '../forms/select-input.tsx';
import { TextInput } from '../forms/text-input.tsx';

interface Props {
  /** The fields of the line: `changes.0.line`. */
  readonly at: string;
  /** Haushaltsjahre of the plan. */
  readonly years: readonly number[];
}

/** A line that the draft does not have yet. */
export const NewLineInputs = ({ at, years }: Props) => {
  const { plans, drafting } = useTexts();
  const { forms, draft: words } = plans;
  return (
    <>
      <TextInput name={`${at}.lineId`} label={words.lineId} hint={words.lineIdHint} maxLength={200} />
      <TextInput name={`${at}.label`} label={words.label} maxLength={200} />
      <SelectInput
        name={`${at}.year`}
        label={words.year}
        options={years.map((year) => [String(year), String(year)] as const)}
      />
      <SelectInput name={`${at}.direction`} label={drafting.direction} options={drafting.directions} />
      <SelectInput name={`${at}.sort`} label={drafting.sort} options={drafting.sorts} />
      <TextInput name={`${at}.department`} label={drafting.effectDepartment} maxLength={200} />
      <TextInput name={`${at}.costObject`} label={drafting.costObject} optional maxLength={200} />
      <TextInput
        name={`${at}.amountCents`}
        label={forms.amount}
        hint={forms.amountHint}
        inputMode="decimal"
        maxLength={30}
      />
    </>
  );
};
