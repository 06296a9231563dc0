import type { NewAccount, Role } from '#access';

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

/** The limits of `POST /api/accounts`. */
const NAME = { from: 2, to: 100 };
const PASSWORD = { from: 12, to: 200 };

/** @throws CommandRefused saying what was found and what was expected; never with the password. */
export const chosenAccount = ({ name, password, choices }: Typed): NewAccount => {
  const { role, displayName = name, department = null } = choices;
  if ((role === 'department') !== (department !== null)) {
    const expected = role === 'department' ? 'the name of the department' : 'nothing, because the role is another one';
    throw new CommandRefused(`--department: found ${department ?? 'nothing'}, expected ${expected}.`);
  }
  requireLength('<name>', name.trim().length, NAME);
  requireLength('The password', password.length, PASSWORD);
  return { name, displayName, role, department, password };
};

const requireLength = (what: string, found: number, { from, to }: { readonly from: number; readonly to: number }) => {
  if (found >= from && found <= to) return;
  throw new CommandRefused(`${what}: found ${found} characters, expected ${from} to ${to}.`);
};
