import { useFormField } from './form-state.ts';

/** Carried through every showing of the form. */
export const HiddenInput = ({ name }: { readonly name: string }) => (
  <input type="hidden" name={name} value={useFormField(name).defaultValue} readOnly />
);
