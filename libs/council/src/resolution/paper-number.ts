/**
 * The id of the paper with this number: lower case, anything between letters and digits one hyphen, leading zeros
 * dropped, so that 20-V-06-020 and 20-V-06-0020 are the same paper. "GR Drs." (Gemeinderatsdrucksache) is one word with
 * and without its space. Empty when nothing is left.
 */
export const resolutionIdOf = (paper: string): string =>
  hyphenated(paper)
    .replace(/^-|-$/g, '')
    .replace(/(?<=^|-)0+(?=\d)/g, '')
    .replace(/^gr-drs-/, 'grdrs-');

const plainLetters = /^[ -~]*$/;

/** Most numbers have no letter beyond English ones, and every page of a rebuild asks for some. */
const hyphenated = (paper: string): string =>
  plainLetters.test(paper)
    ? paper.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    : withoutUmlauts(paper.normalize('NFC').toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, '-');

const withoutUmlauts = (text: string): string =>
  text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
