interface Props {
  readonly name: string;
  readonly label: string;
  readonly defaultValue: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

export const SelectField = ({ name, label, defaultValue, options }: Props) => (
  <div className="kern-form-input">
    <label className="kern-label" htmlFor={`feld-${name}`}>
      {label}
    </label>
    <div className="kern-form-input__select-wrapper">
      <select className="kern-form-input__select" id={`feld-${name}`} name={name} defaultValue={defaultValue}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  </div>
);
