/** FNV-1a with 32 bits, from two starts: no proof of anything, only short and everywhere the same. */
const PRIME = 0x01000193;
const STARTS = [0x811c9dc5, 0x050c5d1f] as const;

const hashFrom = (start: number, text: string): string => {
  let hash = start;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

const hashOf = (text: string): string => STARTS.map((start) => hashFrom(start, text)).join('');

/**
 * The id under which a finding is settled: its code in small letters and a hash of place and facts. Other facts are
 * another finding, which nobody has settled yet. The hash keeps what is non-public out of the log.
 */
export const findingIdOf = (code: string, place: string, facts: readonly (string | number | null)[]): string =>
  `${code.toLowerCase().replaceAll('_', '-')}-${hashOf(JSON.stringify([code, place, ...facts]))}`;

export const isFindingId = (text: string): boolean => /^[a-z]+(?:-[a-z]+)*-[0-9a-f]{16}$/.test(text);
