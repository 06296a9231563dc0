import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { PaperFile } from '#intake';
import { EdgeProblem } from '../problems/edge-problem.ts';
import { FILE_LIMIT, paperFileTypes } from './paper-file-types.ts';

const tooLarge = (): EdgeProblem =>
  new EdgeProblem('FILE_TOO_LARGE', { facts: { mostBytes: FILE_LIMIT }, headers: { connection: 'close' } });

/** As far as it may go and no further: the rest of a larger one stays with its sender. */
const bytesOf = async (stream: Readable): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > FILE_LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/**
 * The bytes a request carries, whatever they are.
 *
 * @throws EdgeProblem FILE_TOO_LARGE or CONTENT_TYPE_UNSUPPORTED, as `readFile`.
 */
export const readBody = async ({ body, headers }: FastifyRequest): Promise<Uint8Array> => {
  if (!(body instanceof Readable)) throw new EdgeProblem('CONTENT_TYPE_UNSUPPORTED');
  if (Number(headers['content-length'] ?? 0) > FILE_LIMIT) throw tooLarge();
  return bytesOf(body);
};

const extensionOf = ({ headers }: FastifyRequest): string | null => {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(paperFileTypes, type) ? (paperFileTypes[type] ?? null) : null;
};

/** The name given decides what a file is; without one, its content type does. */
const nameOf = (request: FastifyRequest, given: string | undefined): string => {
  if (given !== undefined) return given;
  const extension = extensionOf(request);
  if (extension === null) throw new EdgeProblem('CONTENT_TYPE_UNSUPPORTED');
  return `vorlage.${extension}`;
};

/**
 * The file a request carries.
 *
 * @throws EdgeProblem FILE_TOO_LARGE by the length announced, or where the bytes pass it; CONTENT_TYPE_UNSUPPORTED when
 * the body is no file.
 */
export const readFile = async (request: FastifyRequest, given: string | undefined): Promise<PaperFile> => {
  if (!(request.body instanceof Readable)) throw new EdgeProblem('CONTENT_TYPE_UNSUPPORTED');
  const name = nameOf(request, given);
  return { name, bytes: await readBody(request) };
};
