import { useTexts } from '../../texts/texts.ts';
import { describedBy, FieldFault, FieldHint, FieldLabel } from '../described.tsx';
import { useFormField } from './form-state.ts';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  readonly rows?: number;
}

export const TextArea = ({ name, label, hint, optional = false, rows = 3 }: Props) => {
  const { forms } = useTexts();
  const { fault, ...field } = useFormField(name);
  return (
    <div className={`kern-form-input${fault === null ? '' : ' kern-form-input--error'}`}>
      <FieldLabel name={name} label={label} optional={optional ? forms.optional : null} />
      <FieldHint name={name} hint={hint} />
      <textarea
        {...field}
        rows={rows}
        className={`kern-form-input__input text-area${fault === null ? '' : ' kern-form-input__input--error'}`}
        {...describedBy({ name, hint, fault })}
      />
      <FieldFault name={name} fault={fault} />
    </div>
  );
};
