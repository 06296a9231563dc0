import { accessSchema } from '#access';
import { eventLogSchema } from '#event-store';
import { forwardingSchema } from '#forwarding';
import type { RoomSchema } from '#kernel';
import { readModelsSchema } from '#read-models';

/** Every room with tables, in the order in which their migrations may lean on one another. */
export const roomSchemas: readonly RoomSchema[] = [eventLogSchema, readModelsSchema, forwardingSchema, accessSchema];
