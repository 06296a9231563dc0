import type { ReadItem } from '../paper-reading.ts';

const acknowledging = /\bzur? Kenntnis\b|\bKenntnis genommen\b/i;
const deciding = /\bbeschlossen\b|\bbeschließt\b|\bBeschlüsse\b|\bstimmt\b.*\bzu\b/i;

/** What a section says of itself; the earlier words count when it says both. Null when it says neither. */
export const modeIn = (text: string): ReadItem['mode'] | null => {
  const acknowledges = text.search(acknowledging);
  const decides = text.search(deciding);
  if (acknowledges === -1 && decides === -1) return null;
  return decides === -1 || (acknowledges !== -1 && acknowledges < decides) ? 'acknowledges' : 'decides';
};
