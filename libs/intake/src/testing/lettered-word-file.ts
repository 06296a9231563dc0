import { strToU8, zipSync } from 'fflate';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const levels = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['lowerLetter', '%3)'],
]
  .map(
    ([format = '', pattern = ''], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`,
  )
  .join('');

const numbering = `<w:numbering ${namespace}><w:abstractNum w:abstractNumId="4">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;

const paragraph = (text: string, level: number): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const body = [
  '<w:p><w:r><w:t>Beschlussvorschlag</w:t></w:r></w:p>',
  paragraph('Gebaut wird', 0),
  paragraph('die Brücke', 1),
  paragraph('mit Geländer', 2),
  paragraph('mit Licht', 2),
  paragraph('Bezahlt wird', 0),
].join('');

/** A Word file whose list counts with Roman numbers, figures and letters. */
export const letteredWordFile = zipSync({
  'word/document.xml': strToU8(`<w:document ${namespace}><w:body>${body}</w:body></w:document>`),
  'word/numbering.xml': strToU8(numbering),
});
