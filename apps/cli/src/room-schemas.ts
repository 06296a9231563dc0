import type { RoomSchema } from '#kernel';

/** Every room with tables, in the order in which their migrations may lean on one another. */
export const roomSchemas: readonly RoomSchema[] = [];
