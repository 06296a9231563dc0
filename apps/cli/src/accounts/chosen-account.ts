import type { NewAccount, Role } from '#access';
import { accountLimits } from '#access';

import { CommandRefused } from '../command-refused.ts';

export interface AccountChoices {
  readonly role: Role;
  readonly displayName?: string;
  readonly department?: string;
}

interface Typed {
  readonly name: string;
  readonly password: string;
  readonly choices: AccountChoices;
}

/** @throws CommandRefused saying what was found and what was expected; never with the password. */
export const chosenAccount = ({ name, password, choices }: Typed): NewAccount => {
  const { role, displayName = name, department = null } = choices;
  if ((role === 'department') !== (department !== null)) {
    const expected = role === 'department' ? 'the name of the department' : 'nothing, because the role is another one';
    throw new CommandRefused(`--department: found ${department ?? 'nothing'}, expected ${expected}.`);
  }
  requireLength('<name>', name, accountLimits.name);
  requireLength('--display-name', displayName, accountLimits.displayName);
  if (department !== null) requireLength('--department', department, accountLimits.department);
  requireLength('The password', password, accountLimits.password);
  return { name, displayName, role, department, password };
};

type Limits = (typeof accountLimits)[keyof typeof accountLimits];

const requireLength = (what: string, text: string, { minLength, maxLength }: Limits): void => {
  const found = text.trim() === '' ? 0 : text.length;
  if (found >= minLength && found <= maxLength) return;
  throw new CommandRefused(`${what}: found ${found} characters, expected ${minLength} to ${maxLength}.`);
};
