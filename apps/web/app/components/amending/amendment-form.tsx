import type { Resolution } from '../../api/resolution.ts';
import type { Wording } from '../../api/wording.ts';
import type { Typed } from '../../forms/typed.ts';
import { rowsBelow } from '../../forms/typed.ts';
import { useTexts } from '../../texts/texts.ts';
import { CleanText } from '../clean-text.tsx';
import { HiddenInput } from '../forms/hidden-input.tsx';
import { IntentButton } from '../forms/intent-button.tsx';
import { SelectInput } from '../forms/select-input.tsx';
import { TextArea } from '../forms/text-area.tsx';
import { TextInput } from '../forms/text-input.tsx';
import { printedLabel } from '../item-line.tsx';
import { DayFields } from '../steps/day-fields.tsx';
import { OperationRow } from './operation-row.tsx';

interface Props {
  readonly found: Resolution;
  readonly written: Wording;
  readonly typed: Typed;
  readonly today: string;
}

/** Who moves what, change by change, with the text they refer to below. */
export const AmendmentForm = ({ found, written, typed, today }: Props) => {
  const { amending: words, resolution } = useTexts();
  const { items } = written;
  const printed = new Map(found.text.clean.map(({ itemId, text }) => [itemId, text]));
  return (
    <>
      <HiddenInput name="amendmentId" />
      <HiddenInput name="baseVersion" />
      <button type="submit" name="tun" value="dazu" className="spoken" tabIndex={-1} aria-hidden="true">
        {words.addButton}
      </button>
      <fieldset className="kern-fieldset form-card">
        <legend className="kern-label kern-label--large">{words.mover}</legend>
        <div className="kern-fieldset__body order-form__head">
          <SelectInput name="mover.kind" label={words.moverKind} options={resolution.amendments.movers} />
          <TextInput name="mover.name" label={words.moverName} hint={words.moverHint} maxLength={200} />
          <TextArea name="rationale" label={words.rationale} optional />
          <DayFields today={today} />
        </div>
      </fieldset>
      <section aria-labelledby="aenderungen">
        <h2 id="aenderungen" className="kern-heading-medium">
          {words.operations}
        </h2>
        {rowsBelow(typed, 'operations').map((row, index) => (
          <OperationRow
            key={index}
            row={row}
            index={index}
            items={items}
            printed={printed.get(row['itemId'] ?? '') ?? ''}
          />
        ))}
        <AddOperation items={items} />
      </section>
      <details>
        <summary className="summary">{words.paperText}</summary>
        <CleanText items={found.text.clean} />
      </details>
    </>
  );
};

const AddOperation = ({ items }: { readonly items: Wording['items'] }) => {
  const { amending: words } = useTexts();
  const standing = items.filter(({ state }) => state !== 'struck');
  return (
    <fieldset className="kern-fieldset form-card">
      <legend className="kern-label kern-label--large">{words.add}</legend>
      <div className="kern-fieldset__body order-form__pair order-form__head">
        <SelectInput name="add.op" label={words.kind} options={words.kinds} />
        <SelectInput
          name="add.itemId"
          label={words.item}
          options={standing.map(
            ({ itemId, label, text }) => [itemId, `${printedLabel(label)} ${text.slice(0, 60)}`] as const,
          )}
        />
        <p>
          <IntentButton intent="dazu">{words.addButton}</IntentButton>
        </p>
      </div>
    </fieldset>
  );
};
