import type { FormAnswer } from '../../forms/form-answer.ts';
import { rowsBelow } from '../../forms/typed.ts';
import { useTexts } from '../../texts/texts.ts';
import { IntentButton } from '../forms/intent-button.tsx';
import { OrderForm } from '../forms/order-form.tsx';
import { SelectInput } from '../forms/select-input.tsx';
import { TextInput } from '../forms/text-input.tsx';
import { DraftItem } from './draft-item.tsx';
import { DraftPreview } from './draft-preview.tsx';

interface Props {
  readonly answer: FormAnswer;
  readonly what: 'new' | 'revision';
  readonly today: string;
  readonly isPreviewed: boolean;
  /** Where the form is sent to, when it is shown on another page. */
  readonly action?: string;
}

/** Head and items of a paper. Rows are put in and taken out by buttons that send the form, so it works without scripts. */
export const DraftForm = ({ answer, what, today, isPreviewed, action }: Props) => {
  const { drafting: words } = useTexts();
  const rows = rowsBelow(answer.typed, 'items');
  return (
    <OrderForm answer={answer} action={action}>
      <HarmlessFirst />
      <DraftHead what={what} today={today} />
      <section aria-labelledby="ziffern">
        <h2 id="ziffern" className="kern-heading-medium">
          {words.items}
        </h2>
        <p className="kern-body">{words.itemsLead}</p>
        {rows.map((row, index) => (
          <DraftItem key={row['itemId'] ?? index} row={row} index={index} />
        ))}
        {rows.length === 0 && (
          <p>
            <IntentButton intent="erste">{words.addFirst}</IntentButton>
          </p>
        )}
      </section>
      {isPreviewed && <DraftPreview typed={answer.typed} />}
      <div className="button-row">
        <IntentButton intent="speichern" kind="primary">
          {words.save}
        </IntentButton>
        <IntentButton intent="pruefen">{words.check}</IntentButton>
      </div>
    </OrderForm>
  );
};

/** Enter in any field presses the first button of a form: this one records nothing. */
const HarmlessFirst = () => (
  <button type="submit" name="tun" value="pruefen" className="spoken" tabIndex={-1} aria-hidden="true">
    {useTexts().drafting.check}
  </button>
);

const DraftHead = ({ what, today }: Pick<Props, 'what' | 'today'>) => {
  const { drafting: words, forms } = useTexts();
  return (
    <fieldset className="kern-fieldset form-card">
      <legend className="kern-label kern-label--large">{words.head}</legend>
      <div className="kern-fieldset__body order-form__head">
        {what === 'new' && <TextInput name="paper" label={words.paper} hint={words.paperHint} maxLength={100} />}
        <TextInput name="title" label={words.title} maxLength={500} />
        {what === 'new' && (
          <>
            <TextInput name="department" label={words.department} hint={words.departmentHint} maxLength={200} />
            <TextInput name="decidingBody" label={words.decidingBody} maxLength={200} />
            <SelectInput name="visibility" label={words.visibility} options={words.visibilities} />
          </>
        )}
        <TextInput
          name="occurredOn"
          type="date"
          label={forms.day}
          hint={what === 'new' ? words.dayHint : forms.dayHint}
          max={today}
        />
        <TextInput name="reason" label={words.reason} optional maxLength={2000} />
      </div>
    </fieldset>
  );
};
