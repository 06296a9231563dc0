import type { FastifyRequest } from 'fastify';
import type { Account, Session } from '#access';
import type { Audience } from '#read-models';

const sessions = new WeakMap<FastifyRequest, Session>();

/** Remembers for the length of a request whose it is. */
export const rememberSession = (request: FastifyRequest, session: Session): void => {
  sessions.set(request, session);
};

/** Null: nobody is signed in, or the route did not ask. */
export const sessionIn = (request: FastifyRequest): Session | null => sessions.get(request) ?? null;

/** What may be shown to whom; drafts and non-public papers are narrowed by the queries themselves. */
export const audienceOf = (account: Account | null): Audience => {
  if (account === null) return 'public';
  return account.department === null ? 'all' : { department: account.department };
};
