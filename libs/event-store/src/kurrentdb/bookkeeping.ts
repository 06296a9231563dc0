import type { AllStreamResolvedEvent, ResolvedEvent } from '@kurrent/kurrentdb-client';

import type { CommandId } from '#kernel';

/**
 * What the adapter writes for itself, in the same append as the facts, and shows to nobody.
 *
 * A receipt is a stream of one event, created with the command's facts, so the command can be recorded only once. The
 * server's own recognition of repeated event ids is not enough: it compares no content, and for some expectations it
 * remembers only the latest writes.
 */
export const RECEIPT_TYPE = 'CommandReceipt';
const RECEIPT_PREFIX = 'receipt-';

export const receiptStream = (commandId: CommandId): string => `${RECEIPT_PREFIX}${commandId}`;

/**
 * A guard is written to a stream that an append only checks: server 25.1 can check a stream only by writing to it. Guards
 * take a revision of the stream, not a version.
 */
export const GUARD_TYPE = 'StreamGuard';

/** Facts are all that readers see: no event of the server, no receipt, no guard. */
export const isFact = ({ event }: AllStreamResolvedEvent | ResolvedEvent): boolean =>
  event !== undefined &&
  event.type !== GUARD_TYPE &&
  event.type !== RECEIPT_TYPE &&
  !event.type.startsWith('$') &&
  !event.streamId.startsWith('$');
