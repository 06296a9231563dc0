import type { Texts } from './texts.ts';

export const draftPlanEn: Texts['plans']['draft'] = {
  noBaseline: 'The plan has no lines yet. They are read from a file first.',
  changeListLead:
    'A change list alters lines of the draft or brings in new ones. It is recorded as a whole, in the order of the numbers.',
  number: 'Number of the list',
  numberHint: 'the next one',
  name: 'Name of the list',
  line: 'Line',
  lineNow: (line, amount) => `${line}, so far ${amount}`,
  newAmount: 'New amount',
  change: (number) => `Change ${number}`,
  setLine: (number) => `Change ${number}: another amount`,
  newLine: (number) => `Change ${number}: new line`,
  addSet: 'Change an amount',
  addLine: 'Bring in a new line',
  remove: 'Remove change',
  noChanges: 'The list changes nothing yet. Please change an amount or bring in a line.',
  lineId: 'Id',
  lineIdHint: 'only once in the plan, for instance it-betrieb-2027',
  label: 'Name of the line',
  year: 'Fiscal year',
  adoptLead: 'Once the budget is adopted the plan is fixed; after that only transfers alter it.',
  paperHint: 'of the paper by which it was adopted, for instance 23-V-15-0007',
  paperUnknown: 'There is no such paper.',
  provisionalLead:
    'While no approved budget is in force for a fiscal year, provisional management is. It begins and ends once for each year.',
  provisionalStep: 'What is recorded',
  provisionalSteps: { begin: 'It begins.', end: 'It ends.' },
};
