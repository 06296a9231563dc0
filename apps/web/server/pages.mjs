import { createRequestHandler, RouterContextProvider } from 'react-router';

import * as build from '../build/server/index.js';
import { headersOf } from './forwarded-headers.mjs';

const { surroundingsContext } = build.entry.module;
const handle = createRequestHandler(build, 'production');
const withoutBody = new Set(['GET', 'HEAD']);
const largestForm = 65_536;
/** A whole paper, or the file of one: as much as the API takes. */
const largestPaper = 1024 * 1024;
/** A file with what a form puts around it. */
const largestFile = 10 * 1024 * 1024 + 4_096;

const largestBody = (url) => {
  if (url.startsWith('/vorlagen/einlesen')) return largestFile;
  return url.startsWith('/vorlagen/') ? largestPaper : largestForm;
};

/** Everything that is no file and no API is a page of React Router. */
export const servePages = async (app, { apiUrl, publicUrl }) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));

  app.all('/*', async (request, reply) => {
    if (isTooLarge(request))
      return reply
        .code(413)
        .header('connection', 'close')
        .type('text/plain; charset=utf-8')
        .send('Das Formular ist zu groß.');
    const context = new RouterContextProvider();
    context.set(surroundingsContext, { apiUrl, correlationId: request.id, clientAddress: request.ip });
    const answer = await handle(pageRequest(request, reply, publicUrl), context);
    reply.removeHeader('content-security-policy');
    if (hasUnreadBody(request)) reply.header('connection', 'close');
    return reply.send(answer);
  });
};

/** The rest of a refused form would be taken for the next request, or keep the connection open for ever. */
const hasUnreadBody = ({ method, raw }) => !withoutBody.has(method) && !raw.readableEnded;

const isTooLarge = ({ method, headers, url }) =>
  !withoutBody.has(method) &&
  (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > largestBody(url));

/** A proxy may speak HTTP with us while the browser speaks HTTPS: forms are refused unless their origin is ours. */
const originOf = ({ host, protocol }, publicUrl) =>
  host === publicUrl.host ? publicUrl.origin : `${protocol}://${host}`;

const pageRequest = (request, reply, publicUrl) => {
  const { method } = request;
  const url = URL.parse(originOf(request, publicUrl) + request.url);
  if (url === null) throw Object.assign(new Error('The address is none.'), { statusCode: 400 });
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return new Request(url, {
    method,
    headers: headersOf(request),
    signal: gone.signal,
    ...(withoutBody.has(method) ? {} : { body: request.raw, duplex: 'half' }),
  });
};
