import type { InputHTMLAttributes } from 'react';

import { describedBy, FieldFault, FieldHint, FieldLabel } from './described.tsx';

interface Props extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'type'
  | 'name'
  | 'defaultValue'
  | 'autoComplete'
  | 'autoFocus'
  | 'inputMode'
  | 'list'
  | 'required'
  | 'max'
  | 'maxLength'
  | 'accept'
> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it, said at the field. */
  readonly fault?: string | null;
  readonly optional?: string | null;
}

/** One input with its label, hint and fault, tied together for screen readers. */
export const Field = ({ label, hint, fault = null, optional = null, ...input }: Props) => {
  const { name } = input;
  return (
    <div className={`kern-form-input${fault === null ? '' : ' kern-form-input--error'}`}>
      <FieldLabel name={name} label={label} optional={optional} />
      <FieldHint name={name} hint={hint} />
      <input
        {...input}
        className={`kern-form-input__input${fault === null ? '' : ' kern-form-input__input--error'}`}
        {...describedBy({ name, hint, fault })}
      />
      <FieldFault name={name} fault={fault} />
    </div>
  );
};
