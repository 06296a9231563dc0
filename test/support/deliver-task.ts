import { randomUUID } from 'node:crypto';

import type { CommandGateway } from '#commands';
import { commandId, instant, isoDate } from '#kernel';

/** Delivers a task to its inbox in the evening of a day, as the worker does; answers with the position. */
export const deliverTask = async (commands: CommandGateway, forwardingId: string, on: string): Promise<string> => {
  const { position } = await commands.execute(
    {
      type: 'RecordDelivery',
      occurredOn: isoDate(on),
      data: { forwardingId, channel: 'inbox', deliveredAt: instant(`${on}T17:00:00.000Z`) },
    },
    {
      commandId: commandId(randomUUID()),
      actor: { id: 'worker', role: 'system' },
      mandate: null,
      reason: null,
      correlationId: 'delivery',
      causationId: null,
      expectedRevision: null,
    },
  );
  return String(position);
};
