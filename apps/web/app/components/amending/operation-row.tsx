import type { Items } from '../../forms/amending/operation-rows.ts';
import { isOperationKind } from '../../forms/amending/operation-kinds.ts';
import { fieldId } from '../../forms/fault.ts';
import type { Typed } from '../../forms/typed.ts';
import { textAt } from '../../forms/typed.ts';
import { useTexts } from '../../texts/texts.ts';
import { FieldFault } from '../described.tsx';
import { useFormField } from '../forms/form-state.ts';
import { HiddenInput } from '../forms/hidden-input.tsx';
import { IntentButton } from '../forms/intent-button.tsx';
import { OperationInputs } from './operation-inputs.tsx';

interface Props {
  readonly row: Typed;
  readonly index: number;
  readonly items: Items;
  /** The item's words as they are printed now. */
  readonly printed: string;
}

/** One change that an amendment asks for: of which item, and with which words or figures. */
export const OperationRow = ({ row, index, items, printed }: Props) => {
  const { amending: words, resolution } = useTexts();
  const at = `operations.${index}`;
  const op = textAt(row, 'op');
  const item = items.find(({ itemId }) => itemId === textAt(row, 'itemId'));
  const { fault } = useFormField(`${at}.op`);
  if (!isOperationKind(op)) return null;
  return (
    <fieldset className="kern-fieldset draft-item" id={fieldId(`${at}.op`)} tabIndex={-1}>
      <legend className="kern-label kern-label--large">
        {words.nth(index + 1)}: {resolution.item(item?.label ?? '')}, {words.kinds[op]}
      </legend>
      <div className="kern-fieldset__body draft-item__body">
        <FieldFault name={`${at}.op`} fault={fault} />
        <HiddenInput name={`${at}.op`} />
        <HiddenInput name={`${at}.itemId`} />
        <p className="kern-body quote">
          {words.now} <span lang="de">{printed}</span>
        </p>
        <OperationInputs op={op} at={at} item={item} items={items} />
        <p>
          <IntentButton intent={`weg:${index}`} kind="tertiary" small of={`(${words.nth(index + 1)})`}>
            {words.remove}
          </IntentButton>
        </p>
      </div>
    </fieldset>
  );
};
