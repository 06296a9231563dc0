const romanParts: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const roman = (count: number): string => {
  let rest = count;
  return romanParts
    .map(([value, sign]) => {
      const times = Math.floor(rest / value);
      rest %= value;
      return sign.repeat(times);
    })
    .join('');
};

/** After z Word begins anew with aa, bb. */
const letters = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);

const formats: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  lowerLetter: letters,
  upperRoman: roman,
};

/** Formats that are labels of items; bullets and others are left out. */
export const isLabelFormat = (format: string): boolean => Object.hasOwn(formats, format);

/** The count as the format prints it; as a figure where we do not know the format. */
export const printedNumber = (format: string, count: number): string => (formats[format] ?? String)(count);
