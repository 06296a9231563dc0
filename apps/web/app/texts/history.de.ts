import { eventNamesDe } from './events/event-names.de.ts';

export const historyDe = {
  title: 'Verlauf',
  recordedAt: (moment: string) => `erfasst ${moment}`,
  by: (role: string) => `durch ${role}`,
  signedBy: (office: string) => `unterzeichnet: ${office}`,
  to: (recipients: string) => `an ${recipients}`,
  mandate: 'Auftrag',
  reason: 'Grund',
  /** For an event these pages have no line for yet. */
  otherEvent: (type: string) => `Weiterer Vorgang (${type})`,
  types: eventNamesDe,
};
