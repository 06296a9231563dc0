import { amendmentEventsDe } from './amendment-events.de.ts';
import { budgetEventsDe } from './budget-events.de.ts';
import { decisionEventsDe } from './decision-events.de.ts';
import { findingEventsDe } from './finding-events.de.ts';
import { forwardingEventsDe } from './forwarding-events.de.ts';
import { meetingEventsDe } from './meeting-events.de.ts';
import { organisationEventsDe } from './organisation-events.de.ts';
import { paperEventsDe } from './paper-events.de.ts';
import { wayEventsDe } from './way-events.de.ts';

/** One line for each type of event, in the file of its topic. */
export const eventNamesDe: Readonly<Record<string, string>> = {
  ...paperEventsDe,
  ...amendmentEventsDe,
  ...decisionEventsDe,
  ...forwardingEventsDe,
  ...budgetEventsDe,
  ...wayEventsDe,
  ...meetingEventsDe,
  ...organisationEventsDe,
  ...findingEventsDe,
};
