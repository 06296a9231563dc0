import { eventNamesEn } from './events/event-names.en.ts';
import type { Texts } from './texts.ts';

export const historyEn: Texts['resolution']['history'] = {
  title: 'History',
  recordedAt: (moment) => `recorded ${moment}`,
  by: (role) => `by ${role}`,
  signedBy: (office) => `signed: ${office}`,
  to: (recipients) => `to ${recipients}`,
  mandate: 'Mandate',
  reason: 'Reason',
  otherEvent: (type) => `Another event (${type})`,
  types: eventNamesEn,
};
