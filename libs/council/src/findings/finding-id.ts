/** FNV-1a with 64 bits: no proof of anything, only short and everywhere the same. */
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

const hashOf = (text: string): string => {
  let hash = OFFSET;
  for (const sign of text) hash = ((hash ^ BigInt(sign.codePointAt(0) ?? 0)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
};

/**
 * The id under which a finding is settled: its code in small letters and a hash of place and facts. Other facts are
 * another finding, which nobody has settled yet. The hash keeps what is non-public out of the log.
 */
export const findingIdOf = (code: string, place: string, facts: readonly (string | number | null)[]): string =>
  `${code.toLowerCase().replaceAll('_', '-')}-${hashOf(JSON.stringify([code, place, ...facts]))}`;

export const isFindingId = (text: string): boolean => /^[a-z]+(?:-[a-z]+)*-[0-9a-f]{16}$/.test(text);
