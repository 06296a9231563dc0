const opens = new Set(['', ' ', '\n', '(', '„', '»']);
const closes = new Set(['', '\n', ',', '.', ';', ':', '!', '?', ')', '“', '«']);

/** Takes one space more when striking would leave two side by side, or one before a full stop or at an end. */
export const tidyGap = (
  template: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => {
  const [before, after] = [template.charAt(start - 1), template.charAt(end)];
  if (after === ' ' && opens.has(before)) return { start, end: end + 1 };
  if (before === ' ' && closes.has(after)) return { start: start - 1, end };
  return { start, end };
};
