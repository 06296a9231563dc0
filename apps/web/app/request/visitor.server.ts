import { createContext, redirect } from 'react-router';

import type { Api } from '../api/api.server.ts';
import { createApi } from '../api/api.server.ts';
import type { Session } from '../api/session.ts';
import { session } from '../api/session.ts';
import { readCookie } from './cookie.ts';
import type { Language } from '../texts/texts.ts';
import type { Surroundings } from './surroundings.server.ts';

/** Who asks for a page, and the API as this person may use it. */
export interface Visitor {
  readonly api: Api;
  readonly session: Session | null;
}

export const visitorContext = createContext<Visitor>();

/** A visitor whose session has ended, or cannot be checked now, is treated as anonymous. */
export const visitorOf = async (
  request: Request,
  { language, ...surroundings }: Surroundings & { readonly language: Language },
): Promise<Visitor> => {
  const cookie = request.headers.get('cookie');
  const api = createApi({ ...surroundings, language, cookie, request });
  if (readCookie(cookie, 'bw_session') === null) return { api, session: null };
  const answer = await api.ask({ path: '/session', decode: session });
  return { api, session: answer.ok ? answer.value : null };
};

/** Sends an anonymous visitor to the sign-in page and brings them back afterwards. */
export const signedIn = ({ session: found }: Visitor, request: Request): Session => {
  if (found !== null) return found;
  throw redirect(signInPath(request));
};

export const signInPath = (request: Request): string => {
  const { pathname, search } = new URL(request.url);
  return `/anmelden?${new URLSearchParams({ zurueck: pathname + search }).toString()}`;
};
