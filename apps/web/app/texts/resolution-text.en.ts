import type { Texts } from './texts.ts';

export const resolutionTextEn: Texts['resolution']['text'] = {
  title: 'Text',
  switch: 'Version',
  marked: 'Marked version',
  clean: 'Clean version',
  markedLead: 'With all changes: struck, new and unchanged.',
  cleanLead: 'The text as it binds.',
  version: (version) => `Text version ${version}`,
  struck: 'struck',
  struckBy: (who) => `struck by ${who}:`,
  struckByNobody: 'struck:',
  formerText: 'Former wording',
  inserted: 'new',
  unchanged: 'unchanged',
  insertion: 'inserted:',
  deletion: 'struck:',
  endOfChange: 'end of change.',
  changedBy: 'Amendment:',
  states: {
    asFiled: 'as filed',
    changed: 'changed',
    struck: 'struck',
    inserted: 'new',
    unchanged: 'unchanged',
  },
};
