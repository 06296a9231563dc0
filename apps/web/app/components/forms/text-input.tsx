import type { InputHTMLAttributes } from 'react';

import { useTexts } from '../../texts/texts.ts';
import { Field } from '../field.tsx';
import { useFormField } from './form-state.ts';

interface Props extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'list' | 'max' | 'maxLength'
> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
}

/** A line of an order's form. */
export const TextInput = ({ name, optional = false, ...props }: Props) => {
  const { forms } = useTexts();
  return <Field {...props} {...useFormField(name)} optional={optional ? forms.optional : null} />;
};
