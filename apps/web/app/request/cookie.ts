/** The cookie of this name as sent by the browser, or null. */
export const readCookie = (header: string | null, name: string): string | null => {
  const pair = (header ?? '')
    .split(';')
    .map((text) => text.trim())
    .find((text) => text.startsWith(`${name}=`));
  return pair === undefined ? null : pair.slice(name.length + 1);
};
