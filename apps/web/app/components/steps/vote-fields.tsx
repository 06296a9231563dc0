import { useTexts } from '../../texts/texts.ts';
import { SelectInput } from '../forms/select-input.tsx';
import { TextInput } from '../forms/text-input.tsx';

/** What was counted, by which rule, and what the minutes say came of it. */
export const VoteFields = () => {
  const { stepForms: words } = useTexts();
  return (
    <fieldset className="kern-fieldset form-card">
      <legend className="kern-label kern-label--large">{words.vote}</legend>
      <div className="kern-fieldset__body order-form__head">
        <SelectInput name="vote.tally.known" label={words.tally} options={words.tallies} nothing={null} />
        <div className="order-form__pair">
          <TextInput name="vote.tally.yes" label={words.yes} inputMode="numeric" maxLength={6} />
          <TextInput name="vote.tally.no" label={words.no} inputMode="numeric" maxLength={6} />
          <TextInput
            name="vote.tally.abstentions"
            label={words.abstentions}
            inputMode="numeric"
            optional
            maxLength={6}
          />
          <TextInput name="vote.tally.invalid" label={words.invalid} inputMode="numeric" optional maxLength={6} />
        </div>
        <TextInput name="vote.present" label={words.present} inputMode="numeric" optional maxLength={6} />
        <SelectInput name="vote.rule" label={words.rule} options={words.rules} nothing={null} />
        <SelectInput name="vote.outcome" label={words.outcome} hint={words.outcomeHint} options={words.outcomes} />
      </div>
    </fieldset>
  );
};
