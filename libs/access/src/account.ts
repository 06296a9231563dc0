import type { Role } from './role.ts';

/** Who may sign in. The log names an account by its id only. */
export interface Account {
  /** A UUID; never given twice. */
  readonly accountId: string;
  /** What is typed at sign-in, in lower case. */
  readonly name: string;
  readonly displayName: string;
  readonly role: Role;
  /** Which department's inbox it opens, e.g. "Dezernat II"; null unless the role is `department`. */
  readonly department: string | null;
  readonly disabled: boolean;
}

export interface NewAccount {
  readonly name: string;
  readonly displayName: string;
  readonly role: Role;
  readonly department: string | null;
  readonly password: string;
}

/** Lengths in UTF-16 code units, whoever creates the account and by whichever way. */
export const accountLimits = {
  name: { minLength: 2, maxLength: 100 },
  displayName: { minLength: 1, maxLength: 200 },
  department: { minLength: 1, maxLength: 200 },
  password: { minLength: 12, maxLength: 200 },
} as const;
