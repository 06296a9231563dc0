import type { Texts } from './texts.ts';

export const asOfEn: Texts['resolution']['asOf'] = {
  title: 'State on a day',
  day: 'As-of date',
  dayHint: 'What was so on this day',
  known: 'Known until',
  knownHint: 'optional: only what had been recorded by then',
  submit: 'Show state',
  dayFault: 'There is no such day. Please enter a date such as 2023-12-19.',
  future: 'This day lies in the future.',
  refused: 'This state cannot be shown',
  notYet: (day) => `On ${day} this paper did not exist yet.`,
  banner: (day, known) => `State of ${day} – known on ${known}`,
  bannerBody: 'You see an earlier state. It is computed from the record alone.',
  back: 'To the state of today',
};
