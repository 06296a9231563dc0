import { v5 } from 'uuid';

import type { CommandId, EventId } from '#kernel';
import { commandId } from '#kernel';

/** Never to be changed: a delivery that was recorded under another id would be recorded again. */
const NAMESPACE = '0f8e0c52-9a6d-4f0e-8a3b-6f7a2d1c4b95';

/** One opened task is delivered by one command, whoever sends it and however often. */
export const deliveryCommandId = (eventId: EventId): CommandId => commandId(v5(eventId, NAMESPACE));
