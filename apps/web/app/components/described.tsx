import { fieldId } from '../forms/fault.ts';

interface Described {
  readonly name: string;
  readonly hint?: string | undefined;
  readonly fault?: string | null;
}

/** Ties an input to its hint and its fault for screen readers. */
export const describedBy = ({ name, hint, fault = null }: Described) => {
  const id = fieldId(name);
  const parts = [...(hint === undefined ? [] : [`${id}-hinweis`]), ...(fault === null ? [] : [`${id}-fehler`])];
  return {
    id,
    ...(parts.length === 0 ? {} : { 'aria-describedby': parts.join(' ') }),
    ...(fault === null ? {} : { 'aria-invalid': true }),
  };
};

export const FieldHint = ({ name, hint }: Described) =>
  hint !== undefined && (
    <div className="kern-hint" id={`${fieldId(name)}-hinweis`}>
      {hint}
    </div>
  );

export const FieldFault = ({ name, fault = null }: Described) =>
  fault !== null && (
    <p className="kern-error" id={`${fieldId(name)}-fehler`}>
      <span className="kern-icon kern-icon--danger" aria-hidden="true" />
      <span className="kern-body">{fault}</span>
    </p>
  );

export const FieldLabel = ({
  name,
  label,
  optional = null,
}: {
  readonly name: string;
  readonly label: string;
  /** "freiwillig", where the field may stay empty. */
  readonly optional?: string | null;
}) => (
  <label className="kern-label" htmlFor={fieldId(name)}>
    {label}
    {optional !== null && <span className="kern-label__optional"> – {optional}</span>}
  </label>
);
