/** What is wrong with a field, in words. `name` null: with no field of this form. */
export interface Fault {
  readonly name: string | null;
  readonly message: string;
}

export const faultAt = (faults: readonly Fault[], name: string): string | null =>
  faults.find((fault) => fault.name === name)?.message ?? null;

/** The id of a field's input, which an error summary links to. */
export const fieldId = (name: string): string => `feld-${name.replaceAll('.', '-')}`;
