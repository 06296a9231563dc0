import type { BudgetPlan } from '../../api/budget-plan.ts';
import type { Typed } from '../../forms/typed.ts';
import { rowsBelow, textAt } from '../../forms/typed.ts';
import { formatCents } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { HiddenInput } from '../forms/hidden-input.tsx';
import { IntentButton } from '../forms/intent-button.tsx';
import { SelectInput } from '../forms/select-input.tsx';
import { TextInput } from '../forms/text-input.tsx';
import { NewLineInputs } from './new-line-inputs.tsx';

interface Props {
  readonly found: BudgetPlan;
  readonly typed: Typed;
}

/** Number and name of the list, then change by change. */
export const ChangeListForm = ({ found, typed }: Props) => {
  const { draft: words } = useTexts().plans;
  return (
    <>
      <button type="submit" name="tun" value="betrag" className="spoken" tabIndex={-1} aria-hidden="true">
        {words.addSet}
      </button>
      <TextInput name="listNumber" label={words.number} hint={words.numberHint} inputMode="numeric" maxLength={4} />
      <TextInput name="listName" label={words.name} maxLength={200} />
      {rowsBelow(typed, 'changes').map((row, index) => (
        <ChangeRow key={index} found={found} row={row} index={index} />
      ))}
      <p className="button-row">
        <IntentButton intent="betrag">{words.addSet}</IntentButton>
        <IntentButton intent="ansatz">{words.addLine}</IntentButton>
      </p>
    </>
  );
};

interface RowProps {
  readonly found: BudgetPlan;
  readonly row: Typed;
  readonly index: number;
}

const ChangeRow = ({ found, row, index }: RowProps) => {
  const { draft: words } = useTexts().plans;
  const at = `changes.${index}`;
  const isAdded = textAt(row, 'kind') === 'added';
  const name = isAdded ? words.newLine(index + 1) : words.setLine(index + 1);
  return (
    <fieldset className="kern-fieldset form-card">
      <legend className="kern-label kern-label--large">{name}</legend>
      <div className="kern-fieldset__body order-form__head">
        <HiddenInput name={`${at}.kind`} />
        {isAdded ? (
          <NewLineInputs at={`${at}.line`} years={found.plan.fiscalYears} />
        ) : (
          <SetInputs at={at} found={found} />
        )}
        <p>
          <IntentButton intent={`weg:${index}`} kind="tertiary" small of={`(${name})`}>
            {words.remove}
          </IntentButton>
        </p>
      </div>
    </fieldset>
  );
};

/** The lines with what they say now. */
const SetInputs = ({ at, found: { lines } }: { readonly at: string; readonly found: BudgetPlan }) => {
  const { forms, draft: words } = useTexts().plans;
  const language = useLanguage();
  return (
    <>
      <SelectInput
        name={`${at}.lineId`}
        label={words.line}
        options={lines.map(
          ({ lineId, label, year, amountCents }) =>
            [lineId, words.lineNow(forms.line(lineId, label, year), formatCents(amountCents, language))] as const,
        )}
      />
      <TextInput
        name={`${at}.amountCents`}
        label={words.newAmount}
        hint={forms.amountHint}
        inputMode="decimal"
        maxLength={30}
      />
    </>
  );
};
