/** Belong to one connection and are never passed on (RFC 9110, 7.6.1). */
const ofTheConnection = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** @param {import('fastify').FastifyRequest} request */
export const headersOf = (request) => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || ofTheConnection.has(name)) continue;
    for (const one of [value].flat()) headers.append(name, one);
  }
  return headers;
};

/** Whom the API is to think it speaks to; what the browser claimed itself is replaced. */
export const forwardedHeadersOf = (request) => {
  const headers = headersOf(request);
  headers.set('x-forwarded-for', request.ip);
  headers.set('x-forwarded-host', request.host);
  headers.set('x-forwarded-proto', request.protocol);
  headers.set('x-correlation-id', request.id);
  return headers;
};
