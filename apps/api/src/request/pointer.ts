/** Adds one step to a JSON pointer (RFC 6901). */
export const pointerTo = (above: string, key: string | number): string =>
  `${above}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
