import { describedBy, FieldFault, FieldLabel } from './described.tsx';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly defaultValue: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** What is wrong with the choice in the address, said at the field. */
  readonly fault?: string | null;
}

export const SelectField = ({ name, label, defaultValue, options, fault = null }: Props) => (
  <div className={`kern-form-input${fault === null ? '' : ' kern-form-input--error'}`}>
    <FieldLabel name={name} label={label} />
    <div className="kern-form-input__select-wrapper">
      <select
        className={`kern-form-input__select${fault === null ? '' : ' kern-form-input__select--error'}`}
        name={name}
        defaultValue={defaultValue}
        {...describedBy({ name, fault })}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
    <FieldFault name={name} fault={fault} />
  </div>
);
