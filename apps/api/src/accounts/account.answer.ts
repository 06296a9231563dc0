import type { Account } from '#access';

export interface AccountAnswer extends Omit<Account, 'name'> {
  readonly account: string;
}

export const accountAnswer = ({ name, ...account }: Account): AccountAnswer => ({ account: name, ...account });
