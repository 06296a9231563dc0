import type { InputHTMLAttributes } from 'react';

interface Props extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'name' | 'defaultValue' | 'autoComplete' | 'inputMode' | 'list' | 'required' | 'max' | 'maxLength'
> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it, said at the field. */
  readonly fault?: string | null;
}

/** One input with its label, hint and fault, tied together for screen readers. */
export const Field = ({ label, hint, fault = null, ...input }: Props) => {
  const id = `feld-${input.name}`;
  const described = [hint === undefined ? null : `${id}-hinweis`, fault === null ? null : `${id}-fehler`].filter(
    (part) => part !== null,
  );
  return (
    <div className={`kern-form-input${fault === null ? '' : ' kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div className="kern-hint" id={`${id}-hinweis`}>
          {hint}
        </div>
      )}
      <input
        {...input}
        id={id}
        className={`kern-form-input__input${fault === null ? '' : ' kern-form-input__input--error'}`}
        {...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') })}
        {...(fault === null ? {} : { 'aria-invalid': true })}
      />
      {fault !== null && (
        <p className="kern-error" id={`${id}-fehler`}>
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{fault}</span>
        </p>
      )}
    </div>
  );
};
