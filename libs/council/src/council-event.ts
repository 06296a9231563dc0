import type { ForwardingEvent } from './forwarding/forwarding.events.ts';
import type { ResolutionNumberReserved } from './resolution/reservation.events.ts';
import type { ResolutionEvent } from './resolution/resolution.events.ts';

/** Every fact the council records. */
export type CouncilEvent = ResolutionEvent | ForwardingEvent | ResolutionNumberReserved;

export type CouncilEventType = CouncilEvent['type'];
