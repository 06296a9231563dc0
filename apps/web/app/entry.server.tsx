import { randomBytes } from 'node:crypto';

import { renderToReadableStream } from 'react-dom/server';
import type { EntryContext } from 'react-router';
import { isRouteErrorResponse, ServerRouter } from 'react-router';

import { contentSecurityPolicy } from './request/content-security-policy.ts';

export { surroundingsContext } from './request/surroundings.server.ts';

const handleRequest = async (
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> => {
  const nonce = randomBytes(16).toString('base64');
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-security-policy', contentSecurityPolicy(nonce));
  // What one person may see must not be kept for the next one.
  headers.set('cache-control', 'private, no-store');
  if (request.method === 'HEAD') return new Response(null, { status, headers });

  const faults: unknown[] = [];
  const page = await renderToReadableStream(<ServerRouter context={context} url={request.url} nonce={nonce} />, {
    nonce,
    onError: (error) => {
      faults.push(error);
      console.error(error);
    },
  });
  await page.allReady;
  return new Response(page, { status: faults.length > 0 ? 500 : status, headers });
};

/** Answers of the API are no faults of ours; everything else is logged with its stack. */
export const handleError = (error: unknown, { request }: { request: Request }): void => {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) console.error(error);
};

export default handleRequest;
