import { isSectionLabel } from '../../forms/draft/labels.ts';
import { carried } from '../../forms/draft/draft-effects.ts';
import type { Typed } from '../../forms/typed.ts';
import { rowsBelow, textAt } from '../../forms/typed.ts';
import { useTexts } from '../../texts/texts.ts';
import { HiddenInput } from '../forms/hidden-input.tsx';
import { IntentButton } from '../forms/intent-button.tsx';
import { SelectInput } from '../forms/select-input.tsx';
import { TextArea } from '../forms/text-area.tsx';
import { TextInput } from '../forms/text-input.tsx';
import { DraftValue } from './draft-value.tsx';

interface Props {
  readonly row: Typed;
  readonly index: number;
}

/** One item of the form: number, words, values, and the buttons that put others beside it. */
export const DraftItem = ({ row, index }: Props) => {
  const { drafting: words } = useTexts();
  const at = `items.${index}`;
  const label = textAt(row, 'label');
  const others = carried(row, 'otherEffects');
  return (
    <fieldset className="kern-fieldset draft-item">
      <legend className="kern-label kern-label--large">{words.item(label)}</legend>
      <div className="kern-fieldset__body draft-item__body">
        <HiddenInput name={`${at}.itemId`} />
        <div className="draft-item__head">
          <TextInput name={`${at}.label`} label={words.label} maxLength={50} />
          {isSectionLabel(label) ? (
            <SelectInput name={`${at}.mode`} label={words.mode} options={words.modes} />
          ) : (
            <HiddenInput name={`${at}.mode`} />
          )}
        </div>
        <TextArea name={`${at}.text`} label={words.text} />
        {rowsBelow(row, 'values').map((value, place) => (
          <DraftValue key={value['valueId'] ?? place} value={value} item={index} index={place} />
        ))}
        {Array.isArray(others) && others.length > 0 && (
          <>
            <HiddenInput name={`${at}.otherEffects`} />
            <p className="kern-body kern-body--small">{words.kept(others.length)}</p>
          </>
        )}
        <Closing at={at} isOpen={textAt(row, 'closing') !== ''} />
        <ItemButtons index={index} label={label} />
      </div>
    </fieldset>
  );
};

const Closing = ({ at, isOpen }: { readonly at: string; readonly isOpen: boolean }) => {
  const { closing } = useTexts().drafting;
  return (
    <details open={isOpen} className="draft-item__more">
      <summary>{closing}</summary>
      <TextArea name={`${at}.closing`} label={closing} optional rows={2} />
    </details>
  );
};

const ItemButtons = ({ index, label }: { readonly index: number; readonly label: string }) => {
  const { drafting: words } = useTexts();
  const of = `(${words.item(label)})`;
  return (
    <div className="button-row draft-item__buttons">
      {(['amount', 'posts', 'date', 'deadline'] as const).map((kind) => (
        <IntentButton key={kind} intent={`wert:${index}:${kind}`} kind="tertiary" small of={of}>
          {words.addValueTo(words.addValue[kind])}
        </IntentButton>
      ))}
      <IntentButton intent={`danach:${index}`} small of={of}>
        {words.addAfter}
      </IntentButton>
      <IntentButton intent={`darunter:${index}`} small of={of}>
        {words.addBelow}
      </IntentButton>
      <IntentButton intent={`weg:${index}`} kind="tertiary" small of={of}>
        {words.remove}
      </IntentButton>
    </div>
  );
};
