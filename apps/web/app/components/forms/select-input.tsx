import { useTexts } from '../../texts/texts.ts';
import { describedBy, FieldFault, FieldHint, FieldLabel } from '../described.tsx';
import { useFormField } from './form-state.ts';

type Pair = readonly [value: string, text: string];

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  /** In this order; as pairs where the names could be numbers, which an object would put first. */
  readonly options: Readonly<Record<string, string>> | readonly Pair[];
  /** What stands there while nothing is chosen; null where something always is. */
  readonly nothing?: string | null;
}

export const SelectInput = ({ name, label, hint, options, optional = false, nothing }: Props) => {
  const { forms } = useTexts();
  const { fault, ...field } = useFormField(name);
  const shown = nothing === undefined ? forms.chooseOption : nothing;
  return (
    <div className={`kern-form-input${fault === null ? '' : ' kern-form-input--error'}`}>
      <FieldLabel name={name} label={label} optional={optional ? forms.optional : null} />
      <FieldHint name={name} hint={hint} />
      <div className="kern-form-input__select-wrapper">
        <select {...field} className="kern-form-input__select" {...describedBy({ name, hint, fault })}>
          {shown !== null && <option value="">{shown}</option>}
          {pairsOf(options).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <FieldFault name={name} fault={fault} />
    </div>
  );
};

const pairsOf = (options: Props['options']): readonly Pair[] => (isList(options) ? options : Object.entries(options));

const isList = (options: Props['options']): options is readonly Pair[] => Array.isArray(options);
