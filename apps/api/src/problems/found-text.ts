const MAX_LENGTH = 60;

const shortened = (text: string): string => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);

/** What was found, short enough for one line; half characters are shown by their number. */
export const foundText = (found: unknown, nothing: string): string => {
  if (found === undefined) return nothing;
  if (Array.isArray(found)) return `[…] (${found.length})`;
  if (typeof found === 'object' && found !== null) return '{…}';
  return shortened(JSON.stringify(found));
};
