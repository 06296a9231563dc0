import { printPosts } from '#council/events';

/** Euros with cents for a column of figures, from integer cents. */
export const euros = (amountCents: number): string => {
  const cents = String(Math.abs(amountCents) % 100).padStart(2, '0');
  const whole = String(Math.trunc(Math.abs(amountCents) / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `${amountCents < 0 ? '-' : ''}${whole},${cents} €`;
};

/** Posts with their sign. */
export const fte = (fteHundredths: number): string =>
  fteHundredths < 0 ? `-${printPosts(-fteHundredths)}` : printPosts(fteHundredths);

/** A table for the terminal: words to the left, the last column to the right. */
export const columns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return index === row.length - 1 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  '),
  );
};

/** A heading with what stands below it; nothing when there is nothing. */
export const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, '-'.repeat(title.length), ...lines];
