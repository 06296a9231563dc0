import { fieldId } from '../../forms/fault.ts';
import { useFormField } from './form-state.ts';

/** A box to tick; ticked it is sent as "ja". */
export const CheckInput = ({ name, label }: { readonly name: string; readonly label: string }) => {
  const { defaultValue } = useFormField(name);
  return (
    <div className="kern-form-check">
      <input
        type="checkbox"
        className="kern-form-check__checkbox"
        id={fieldId(name)}
        name={name}
        value="ja"
        defaultChecked={defaultValue === 'ja'}
      />
      <label className="kern-label" htmlFor={fieldId(name)}>
        {label}
      </label>
    </div>
  );
};
