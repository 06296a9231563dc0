import type { Texts } from './texts.ts';

export const votesEn: Texts['resolution']['vote'] = {
  toMeeting: (where) => `To the meeting: ${where}`,
  inBody: (body, day) => `${body}, ${day}`,
  kinds: {
    unanimous: 'unanimous',
    byFaction: 'by faction',
    restInFavour: 'rest in favour',
    rollCall: 'roll call',
  },
  derived: 'Derived from the members present, not counted.',
  yes: 'Yes',
  no: 'No',
  abstentions: 'Abstentions',
  invalid: 'Invalid',
  present: 'Present',
  outcomes: { adopted: 'adopted', rejected: 'rejected' },
  rule: 'Rule',
  rules: {
    'hgo-54': 'Majority of yes and no votes',
    'gemo-bw-37': 'Majority of yes and no votes',
  },
  ruleSince: (day) => `as of ${day}`,
  legalSource: 'Legal source',
};
