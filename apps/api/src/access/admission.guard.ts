import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import type { Session } from '#access';
import { isCsrfTokenOf } from '#access';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { EdgeProblem } from '../problems/edge-problem.ts';
import type { Admission } from './access.decorator.ts';
import { ADMISSION } from './access.decorator.ts';
import { SESSION_COOKIE } from './session-cookie.ts';
import { rememberSession } from './signed-in.ts';

const readingMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

@Injectable()
export class AdmissionGuard implements CanActivate {
  readonly #parts: ApiParts;
  readonly #reflector: Reflector;

  constructor(@Inject(API_PARTS) parts: ApiParts, @Inject(Reflector) reflector: Reflector) {
    this.#parts = parts;
    this.#reflector = reflector;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const admission = this.#reflector.getAllAndOverride<Admission | undefined>(ADMISSION, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (admission === undefined) throw new EdgeProblem('NOT_FOUND');
    if (admission === 'everybody') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const session = await this.#sessionOf(request);
    if (session !== null) rememberSession(request, session);
    if (admission !== 'readers') admit(admission, session);
    if (session !== null) refuseForgery(request, session);
    return true;
  }

  async #sessionOf(request: FastifyRequest): Promise<Session | null> {
    const token = request.cookies[SESSION_COOKIE];
    return token === undefined || token.length > 100 ? null : this.#parts.access.sessions.sessionOf(token);
  }
}

const admit = (roles: Exclude<Admission, string>, session: Session | null): void => {
  if (session === null) throw new EdgeProblem('NOT_SIGNED_IN');
  if (!roles.includes(session.account.role)) throw new EdgeProblem('ROLE_NOT_ALLOWED');
};

/** Another site can make a browser send the cookie, but it cannot read the token that has to come with it. */
const refuseForgery = ({ method, headers }: FastifyRequest, { token }: Session): void => {
  if (readingMethods.has(method)) return;
  const offered = headers['x-csrf-token'];
  if (typeof offered !== 'string' || !isCsrfTokenOf(token, offered)) throw new EdgeProblem('CSRF_TOKEN_WRONG');
};
