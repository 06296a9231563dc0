import { forwardedHeadersOf } from './forwarded-headers.mjs';

/** As the API: it hangs up on a larger body, and an answer that comes while we still send would be lost. */
const largestBody = 1024 * 1024;
const largestFile = 10 * 1024 * 1024;

const limitOf = ({ url }) => (/^\/api\/imports(?:$|\?)/.test(url) ? largestFile : largestBody);

const withoutBody = new Set(['GET', 'HEAD']);
const notPassedBack = ['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding'];

/** `/api/*` under the address of the pages, so that people and machines need to know one address only. */
export const serveApi = async (app, { apiUrl }) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));

  app.all('/api/*', async (request, reply) => {
    const isRefused = isAnnouncedTooLarge(request);
    const answer = isRefused ? tooLarge(request) : await passedOn(request, apiUrl);
    for (const name of Object.keys(reply.getHeaders())) if (answer.headers.has(name)) reply.removeHeader(name);
    // Node reads away a body that nobody began to read; the rest of one half read would be taken for the next request.
    if (!isRefused && !withoutBody.has(request.method) && !request.raw.readableEnded) {
      reply.header('connection', 'close');
    }
    const passed = new Headers(answer.headers);
    for (const name of notPassedBack) passed.delete(name);
    return reply.send(new Response(answer.body, { status: answer.status, headers: passed }));
  });
};

const passedOn = (request, apiUrl) => {
  const headers = forwardedHeadersOf(request);
  headers.set('accept-encoding', 'identity');
  const body = withoutBody.has(request.method) ? null : measured(request);
  return fetch(apiUrl + request.url, {
    method: request.method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
    ...(body === null ? {} : { body: body.stream, duplex: 'half' }),
  }).catch((error) => {
    if (body?.isTooLarge()) return tooLarge(request);
    request.log.error({ error }, 'the API did not answer');
    return apiDown(request);
  });
};

const isAnnouncedTooLarge = (request) =>
  !withoutBody.has(request.method) && Number(request.headers['content-length'] ?? 0) > limitOf(request);

/** Ends with an error where it grows too large; what follows is never read. */
const measured = (request) => {
  const limit = limitOf(request);
  let size = 0;
  const counted = async function* () {
    for await (const chunk of request.raw) {
      size += chunk.length;
      if (size > limit) throw new Error(`The body is too large: found ${size} bytes, expected ${limit}.`);
      yield chunk;
    }
  };
  return { stream: counted(), isTooLarge: () => size > limit };
};

const tooLarge = (request) =>
  problem(request, {
    type: 'https://beschlusswerk.example/problems/body-too-large',
    title: 'The body is too large',
    status: 413,
    detail: `A request may hold ${limitOf(request) / 1024 / 1024} MiB at most.`,
    code: 'BODY_TOO_LARGE',
  });

const apiDown = (request) =>
  problem(request, {
    type: 'https://beschlusswerk.example/problems/api-unreachable',
    title: 'The service does not answer',
    status: 502,
    detail: 'Try again in a moment.',
    code: 'API_UNREACHABLE',
  });

const problem = ({ id }, facts) =>
  new Response(JSON.stringify({ ...facts, instance: `urn:request:${id}` }), {
    status: facts.status,
    headers: { 'content-type': 'application/problem+json' },
  });
