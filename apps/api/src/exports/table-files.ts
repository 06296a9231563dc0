import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { mergeMap } from 'rxjs';
import type { ExportMoment, ExportTable } from '#documents';
import { exportWords, writeCsv, writeXlsx } from '#documents';
import type { Clock } from '#kernel';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { InvalidRequest } from '../request/invalid-request.ts';
import { validateRequest } from '../request/validate-request.ts';
import { languageOf } from '../texts/language.ts';
import { acceptedFormat } from './accepted-format.ts';
import { refuseCut } from './all-rows.ts';
import { CSV, XLSX } from './media-types.ts';
import { TableRequest } from './table.request.ts';
import type { TablesOf } from './tables-of.ts';
import { TABLES } from './tables-of.ts';

/** What every answer that becomes a file says of its moment; one that is of now names its position only. */
type Told = Partial<Omit<ExportMoment, 'position'>> & Pick<ExportMoment, 'position'>;

/** Turns an answer into a file when the question asked for one. */
@Injectable()
export class TableFiles implements NestInterceptor {
  readonly #clock: Clock;
  readonly #reflector: Reflector;

  constructor(@Inject(API_PARTS) { clock }: ApiParts, @Inject(Reflector) reflector: Reflector) {
    this.#clock = clock;
    this.#reflector = reflector;
  }

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const tablesOf = this.#reflector.get<TablesOf<unknown> | undefined>(TABLES, context.getHandler());
    if (tablesOf === undefined) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    reply.header('vary', 'Accept, Accept-Language');
    takeAccepted(request);
    // The handler has been given its own request by then, and would have refused what is wrong with it.
    return next.handle().pipe(
      mergeMap(async (answer) => {
        const wishes = wishesIn(request);
        if (wishes.format === 'json') return answer;
        refuseCut(answer);
        const words = exportWords(wishes.language ?? languageOf(request.headers['accept-language']));
        const tables = tablesOf(answer, words);
        const moment = this.#momentOf(answer as Told);
        reply.header('content-disposition', `attachment; filename="${nameOf(request, wishes, moment)}"`);
        if (wishes.format === 'xlsx') {
          reply.type(XLSX);
          return Buffer.from(await writeXlsx({ tables, moment, words }));
        }
        reply.type(`${CSV}; charset=utf-8; header=present`);
        return writeCsv({ table: tableIn(tables, wishes.table), moment, words, wishes });
      }),
    );
  }

  #momentOf({ asOf = this.#clock.today(), knownAt = this.#clock.now(), position }: Told): ExportMoment {
    return { asOf, knownAt, position };
  }
}

/** Before the handler is given its request: whoever names no format in the address may name one as the type they accept. */
const takeAccepted = ({ query, headers }: FastifyRequest): void => {
  const asked = query as { format?: unknown };
  const format = acceptedFormat(headers.accept);
  if (asked.format === undefined && format !== 'json') asked.format = format;
};

const fieldNames = ['format', 'table', 'decimal', 'bom', 'language'];

const wishesIn = ({ query }: FastifyRequest): TableRequest => {
  const asked = Object.entries(query as object).filter(([name]) => fieldNames.includes(name));
  return validateRequest(TableRequest, Object.fromEntries(asked), 'query');
};

const tableIn = (tables: readonly ExportTable[], name: string | undefined): ExportTable => {
  const found = tables.find((table) => name === undefined || table.name === name);
  if (found !== undefined) return found;
  const choices = tables.map((table) => table.name);
  throw new InvalidRequest([{ pointer: '/table', expected: { code: 'CHOICE_EXPECTED', choices }, found: name }]);
};

/** From the address, so that several files can be told apart: "resolutions-201-21-budget-sheet-lines-2021-11-22.csv". */
const nameOf = ({ url }: FastifyRequest, { format, table }: TableRequest, { asOf }: ExportMoment): string => {
  const address = (url.split('?')[0] ?? '').replace('/api/', '');
  const parts = [address, format === 'csv' ? (table ?? '') : '', asOf].filter((part) => part !== '');
  return `${parts.join('-').replaceAll(/[^A-Za-z0-9.-]+/g, '-')}.${format}`;
};
