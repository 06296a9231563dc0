import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCookieAuth, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '#access';
import { roles } from '#access';
import { Admits } from '../access/access.decorator.ts';
import { SESSION_COOKIE, sessionCookieOptions } from '../access/session-cookie.ts';
import { sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { sessionSchema } from '../openapi/answer-schemas.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { DocumentsProblems } from '../openapi/documents-problems.ts';
import { EdgeProblem } from '../problems/edge-problem.ts';
import type { SessionAnswer } from './session.answer.ts';
import { sessionAnswer } from './session.answer.ts';
import { SignInRequest } from './sign-in.request.ts';

@ApiTags('session')
@Controller('session')
export class SessionController {
  readonly #parts: ApiParts;

  constructor(@Inject(API_PARTS) parts: ApiParts) {
    this.#parts = parts;
  }

  @Post()
  @HttpCode(200)
  @Admits('everybody')
  @ApiOperation({ summary: 'Sign in', description: 'Everybody may try, but not too often.' })
  @ApiResponse({
    status: 200,
    schema: sessionSchema,
    description: 'Signed in.',
    headers: { 'Set-Cookie': { schema: { type: 'string' }, description: 'The session, for the browser alone.' } },
  })
  @DocumentsProblems([
    'BODY_NOT_JSON',
    'REQUEST_INVALID',
    'SIGN_IN_FAILED',
    'BODY_TOO_LARGE',
    'CONTENT_TYPE_UNSUPPORTED',
    'TOO_MANY_SIGN_INS',
  ])
  async signIn(
    @Body() { account: name, password }: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const { sessions } = this.#parts.access;
    const attempt = await sessions.signIn({ name, password, address: request.ip });
    if (attempt.outcome === 'throttled') {
      throw new EdgeProblem('TOO_MANY_SIGN_INS', { headers: { 'retry-after': String(attempt.waitSeconds) } });
    }
    if (attempt.outcome === 'failed') throw new EdgeProblem('SIGN_IN_FAILED');
    const before = request.cookies[SESSION_COOKIE];
    if (before !== undefined) await sessions.signOut(before);
    reply.setCookie(SESSION_COOKIE, attempt.session.token, sessionCookieOptions(this.#parts.secureCookies));
    return sessionAnswer(attempt.session);
  }

  @Get()
  @AnswersQuestion({ summary: 'Ask who is signed in', admits: roles, answer: sessionSchema })
  getSession(@Req() request: FastifyRequest): SessionAnswer {
    return sessionAnswer(signedIn(request));
  }

  @Delete()
  @HttpCode(204)
  @Admits(roles)
  @ApiOperation({ summary: 'Sign out' })
  @ApiCookieAuth('session')
  @ApiHeader({ name: 'X-CSRF-Token', required: true, schema: { type: 'string' } })
  @ApiResponse({ status: 204, description: 'Signed out.' })
  @DocumentsProblems(['NOT_SIGNED_IN', 'CSRF_TOKEN_WRONG'])
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.#parts.access.sessions.signOut(signedIn(request).token);
    reply.clearCookie(SESSION_COOKIE, sessionCookieOptions(this.#parts.secureCookies));
  }
}

const signedIn = (request: FastifyRequest): Session => {
  const session = sessionIn(request);
  if (session === null) throw new EdgeProblem('NOT_SIGNED_IN');
  return session;
};
