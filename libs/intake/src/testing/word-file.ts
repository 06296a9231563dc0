import { strToU8, zipSync } from 'fflate';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

interface Look {
  readonly bold?: true;
  readonly struck?: true;
  /** Depth in the numbered list of the file: 0 is "1.", 1 is "1.1.". */
  readonly level?: number;
}

/** One paragraph of WordprocessingML. */
export const paragraph = (text: string, { bold, struck, level }: Look = {}): string => {
  const number =
    level === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
  const letters = `${bold === true ? '<w:b/>' : ''}${struck === true ? '<w:strike/>' : ''}`;
  return `<w:p>${number}<w:r><w:rPr>${letters}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
};

export const tableRow = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

const levels = ['%1.', '%1.%2.']
  .map(
    (pattern, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${pattern}"/></w:lvl>`,
  )
  .join('');

const numbering = `<w:numbering ${namespace}><w:abstractNum w:abstractNumId="4">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;

/** A Word file as small as can be. */
export const wordFile = (...body: readonly string[]): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<w:document ${namespace}><w:body>${body.join('')}</w:body></w:document>`),
    'word/numbering.xml': strToU8(numbering),
  });
