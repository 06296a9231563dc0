import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { tap } from 'rxjs';

/** Whatever has a revision says it as ETag as well, in the form `If-Match` takes. */
@Injectable()
export class RevisionEtag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((answer) => {
        if (typeof answer !== 'object' || answer === null || !('revision' in answer)) return;
        if (typeof answer.revision === 'number') reply.header('etag', `"${answer.revision}"`);
      }),
    );
  }
}
