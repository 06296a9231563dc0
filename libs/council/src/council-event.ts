import type { ForwardingEvent } from './forwarding/forwarding.events.ts';
import type { ResolutionNumberReserved } from './resolution/reservation.events.ts';
import type { PaperEvent } from './resolution/paper-event.ts';

/** Every fact the council records. */
export type CouncilEvent = PaperEvent | ForwardingEvent | ResolutionNumberReserved;

export type CouncilEventType = CouncilEvent['type'];
