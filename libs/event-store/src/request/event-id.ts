import { parse, v5 } from 'uuid';

import type { CommandId, EventId } from '#kernel';

/** Fixed for ever: another value would give a retry other ids than the first try. */
const NAMESPACE = parse('6f0b2a5e-5a0c-4c3e-9d55-0487b23c5d01');

/** The same command and place always give the same id. `index` counts all events of the request from 0. */
export const eventIdOf = (commandId: CommandId, index: number): EventId =>
  v5(Buffer.from(`${commandId}/${index}`, 'latin1'), NAMESPACE) as EventId;
