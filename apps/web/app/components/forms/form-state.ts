import { createContext, useContext } from 'react';

import type { Fault } from '../../forms/fault.ts';
import { faultAt } from '../../forms/fault.ts';
import type { Typed } from '../../forms/typed.ts';

/** What a form shows: what was typed, what is wrong with it, and where to go on. */
export interface FormState {
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  /** The field that takes the focus when the page opens, such as that of a new row. */
  readonly focus: string | null;
}

const FormStateContext = createContext<FormState>({ typed: {}, faults: [], focus: null });

export const FormStateProvider = FormStateContext.Provider;

export const useFormField = (name: string) => {
  const { typed, faults, focus } = useContext(FormStateContext);
  return {
    name,
    defaultValue: typed[name] ?? '',
    fault: faultAt(faults, name),
    ...(focus === name ? { autoFocus: true } : {}),
  };
};
