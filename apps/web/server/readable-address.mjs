/** Where the page is that says so. */
const unreadable = '/adresse-unlesbar';

/** Fastify refuses what cannot be decoded (`%ff`) before a page could say so; the API says it in its own words. */
export const readableAddress = (url) => {
  if (url.startsWith('/api/')) return url;
  try {
    decodeURIComponent(url.split('?')[0]);
    return url;
  } catch {
    return unreadable;
  }
};
