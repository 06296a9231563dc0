/**
 * The figure a cell holds, in hundredths; null when it holds none. Units and remarks around it are left aside, a cell
 * with two figures (a day, a list) has no single one, and a year heads a column.
 */
export const figureIn = (cell: string): bigint | null => {
  const bare = cell.replace(/(?:€|EUR|Euro|TEUR|V[zZ]Ä|Stellen?|gesamt|insgesamt|Summe|\*)/g, ' ').trim();
  const match = /^(?:[\p{L} ]+:\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?(?:\s*\(.*\))?$/u.exec(bare);
  if (match === null || /^(?:19|20)\d{2}$/.test(cell.trim())) return null;
  const [, whole = '', decimals = ''] = match;
  return BigInt(whole.replaceAll('.', '') + decimals.padEnd(2, '0'));
};

export const printFigure = (hundredths: bigint): string => {
  const whole = String(hundredths / 100n).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return hundredths % 100n === 0n ? whole : `${whole},${String(hundredths % 100n).padStart(2, '0')}`;
};
