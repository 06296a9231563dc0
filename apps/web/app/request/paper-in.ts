/** The paper that the address asks for, as typed; empty where it asks for none. */
export const paperIn = (request: Request): string =>
  (new URL(request.url).searchParams.get('vorlage') ?? '').trim().slice(0, 100);
