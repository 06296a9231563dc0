import type { Role, Session } from '#access';

/** Who is signed in, and what has to come with everything they write. */
export interface SessionAnswer {
  readonly account: string;
  readonly displayName: string;
  readonly role: Role;
  readonly department: string | null;
  readonly csrfToken: string;
}

export const sessionAnswer = ({ account, csrfToken }: Session): SessionAnswer => ({
  account: account.name,
  displayName: account.displayName,
  role: account.role,
  department: account.department,
  csrfToken,
});
