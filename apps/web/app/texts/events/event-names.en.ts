import { amendmentEventsEn } from './amendment-events.en.ts';
import { budgetEventsEn } from './budget-events.en.ts';
import { decisionEventsEn } from './decision-events.en.ts';
import { findingEventsEn } from './finding-events.en.ts';
import { forwardingEventsEn } from './forwarding-events.en.ts';
import { meetingEventsEn } from './meeting-events.en.ts';
import { organisationEventsEn } from './organisation-events.en.ts';
import { paperEventsEn } from './paper-events.en.ts';
import { wayEventsEn } from './way-events.en.ts';

/** One line for each type of event, in the file of its topic. */
export const eventNamesEn: Readonly<Record<string, string>> = {
  ...paperEventsEn,
  ...amendmentEventsEn,
  ...decisionEventsEn,
  ...forwardingEventsEn,
  ...budgetEventsEn,
  ...wayEventsEn,
  ...meetingEventsEn,
  ...organisationEventsEn,
  ...findingEventsEn,
};
