import { randomUUID } from 'node:crypto';
import type { ResolutionCommand } from '#council';
import type { Clock } from '#kernel';
import { commandId, instant, isoDate, streamName } from '#kernel';
import type { CommandContext } from '../command-context.ts';

export const stream = streamName('resolution-23-v-1');

/** The first of December, in the morning. */
export const clock: Clock = { now: () => instant('2023-12-01T10:00:00.000Z'), today: () => isoDate('2023-12-01') };

export const order = (
  type: 'ReviseDraft' | 'SubmitPaper' | 'EngrossResolution',
  resolutionId = '23-v-1',
): ResolutionCommand => {
  const occurredOn = isoDate('2023-11-06');
  switch (type) {
    case 'ReviseDraft':
      return { type, occurredOn, data: { resolutionId, title: 'Radwege', items: [] } };
    case 'SubmitPaper':
      return { type, occurredOn, data: { resolutionId } };
    case 'EngrossResolution':
      return { type, occurredOn, data: { resolutionId, signedBy: 'Vorsitz' } };
  }
};

/** By a clerk, under a new id unless one is given. */
export const sent = (more: Partial<CommandContext> = {}): CommandContext => ({
  commandId: commandId(randomUUID()),
  actor: { id: 'clerk', role: 'council-office' },
  mandate: null,
  reason: null,
  correlationId: 'c',
  causationId: null,
  expectedRevision: null,
  ...more,
});
