import { forwardedHeadersOf } from './forwarded-headers.mjs';

const withoutBody = new Set(['GET', 'HEAD']);
const notPassedBack = ['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding'];

/** `/api/*` under the address of the pages, so that people and machines need to know one address only. */
export const serveApi = async (app, { apiUrl }) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));

  app.all('/api/*', async (request, reply) => {
    const headers = forwardedHeadersOf(request);
    headers.set('accept-encoding', 'identity');
    const answer = await fetch(apiUrl + request.url, {
      method: request.method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
      ...(withoutBody.has(request.method) ? {} : { body: request.raw, duplex: 'half' }),
    }).catch((error) => {
      request.log.error({ error }, 'the API did not answer');
      return apiDown(request);
    });
    for (const name of Object.keys(reply.getHeaders())) if (answer.headers.has(name)) reply.removeHeader(name);
    const passed = new Headers(answer.headers);
    for (const name of notPassedBack) passed.delete(name);
    return reply.send(new Response(answer.body, { status: answer.status, headers: passed }));
  });
};

const apiDown = (request) =>
  new Response(
    JSON.stringify({
      type: 'https://beschlusswerk.example/problems/api-unreachable',
      title: 'The service does not answer',
      status: 502,
      detail: 'Try again in a moment.',
      code: 'API_UNREACHABLE',
      instance: request.id,
    }),
    { status: 502, headers: { 'content-type': 'application/problem+json' } },
  );
