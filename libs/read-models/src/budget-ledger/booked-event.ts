import type { JsonObject, RecordedEvent } from '#kernel';

/** What an event books, worked out while it is read, because that takes the paper's other facts and those of the plans. */
export interface Booked {
  /** Lines of the ledger's table. */
  readonly rows: readonly JsonObject[];
  /** Votes that the rows point to by their place in this list, so that each is kept once. */
  readonly votes: readonly JsonObject[];
  /** The plan that the event establishes; null when it establishes none. */
  readonly planId: string | null;
  /** Why it could not be worked out; null when it could. */
  readonly fault: string | null;
}

export interface BookedEvent extends RecordedEvent {
  readonly booked: Booked;
}

export const isOfMoney = ({ stream }: RecordedEvent): boolean =>
  stream.startsWith('resolution-') || stream.startsWith('budget-');

const isBooked = (recorded: RecordedEvent): recorded is BookedEvent => 'booked' in recorded;

/** @throws Error when the event was not read with `withBookings`, or when what it books could not be worked out. */
export const bookedIn = (recorded: RecordedEvent): Booked => {
  const { type, position } = recorded;
  if (!isBooked(recorded)) {
    throw new Error(`${type} at ${String(position)}: found nothing booked, expected it to be read with its bookings.`);
  }
  const { fault } = recorded.booked;
  if (fault !== null) throw new Error(fault);
  return recorded.booked;
};
