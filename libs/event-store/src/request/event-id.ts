import { hash } from 'node:crypto';
import { parse } from 'uuid';

import type { CommandId, EventId } from '#kernel';

/** Fixed for ever: another value would give a retry other ids than the first try. */
const NAMESPACE = parse('6f0b2a5e-5a0c-4c3e-9d55-0487b23c5d01');

/**
 * The same command and place always give the same id: a UUID of version 5 (RFC 9562). `index` counts all events of the
 * request from 0. Put together from the hash as text, because a buffer for each event costs ten times as much.
 */
export const eventIdOf = (commandId: CommandId, index: number): EventId => {
  const name = Buffer.concat([NAMESPACE, Buffer.from(`${commandId}/${index}`, 'latin1')]);
  const digest = hash('sha1', name, 'hex');
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `5${digest.slice(13, 16)}`, variant + digest.slice(17, 20)];
  return `${parts.join('-')}-${digest.slice(20, 32)}` as EventId;
};
