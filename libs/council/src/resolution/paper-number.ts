/**
 * The id of the paper with this number: lower case, anything between letters and digits one hyphen, leading zeros
 * dropped, so that 20-V-06-020 and 20-V-06-0020 are the same paper. "GR Drs." (Gemeinderatsdrucksache) is one word with
 * and without its space. Empty when nothing is left.
 */
export const resolutionIdOf = (paper: string): string =>
  partsOf(paper)
    .filter((part) => part !== '')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('-')
    .replace(/^gr-drs-/, 'grdrs-');

const plainLetters = /^[ -~]*$/;

/** Most numbers have no letter beyond English ones, and every page of a rebuild asks for some. */
const partsOf = (paper: string): readonly string[] =>
  plainLetters.test(paper)
    ? paper.toLowerCase().split(/[^a-z0-9]+/)
    : paper
        .normalize('NFC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .map(withoutUmlauts);

const withoutUmlauts = (part: string): string =>
  part.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
