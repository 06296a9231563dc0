import type { Pool } from 'pg';
import type { Clock } from '#kernel';
import type { NewAccount } from './account.ts';
import { Accounts } from './accounts.ts';

export const DEMO_PASSWORD = 'beschluss-demo';

/** Who may sign in to a system that is being tried out. */
export const demoAccounts: readonly Omit<NewAccount, 'password'>[] = [
  { name: 'buero', displayName: 'Gremienbüro', role: 'council-office', department: null },
  { name: 'dezernat-ii', displayName: 'Dezernat II', role: 'department', department: 'Dezernat II' },
  { name: 'dezernat-iii', displayName: 'Dezernat III', role: 'department', department: 'Dezernat III' },
  { name: 'magistrat', displayName: 'Magistrat', role: 'department', department: 'Magistrat' },
  { name: 'revision', displayName: 'Revisionsamt', role: 'auditor', department: null },
  { name: 'admin', displayName: 'Administration', role: 'administrator', department: null },
];

/**
 * Accounts for trying the system out, all with `DEMO_PASSWORD`. Never call it in production: the password is public.
 * Accounts that exist are left as they are. Answers with the names of those it created.
 */
export const seedDemoAccounts = async (pool: Pool, clock: Clock): Promise<readonly string[]> => {
  const accounts = new Accounts(pool, clock);
  const created = await Promise.all(
    demoAccounts.map((account) => accounts.create({ ...account, password: DEMO_PASSWORD })),
  );
  return created.flatMap((account) => (account === null ? [] : [account.name]));
};
