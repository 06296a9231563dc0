import { describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { commandId, isoDate, position, streamName } from '#kernel';
import type { CommandContext } from './command-context.ts';
import { CommandsModule } from './commands.module.ts';
import { RecordCommand } from './record-command.ts';

const context: CommandContext = {
  commandId: commandId('00000000-0000-4000-8000-000000000001'),
  actor: { id: 'worker', role: 'system' },
  mandate: null,
  reason: null,
  correlationId: 'c',
  causationId: null,
  expectedRevision: null,
};

describe("Nest's command bus", () => {
  it('brings a command and its sender to the gateway and the result back', async () => {
    const seen: unknown[] = [];
    const result = {
      position: position('7'),
      stream: streamName('resolution-1'),
      revision: 2,
      repeated: false,
      eventTypes: ['PaperSubmitted'],
    };
    const gateway = {
      execute: (...received: unknown[]) => {
        seen.push(received);
        return Promise.resolve(result);
      },
    };
    const module = await Test.createTestingModule({ imports: [CommandsModule.register(gateway)] }).compile();
    await module.init();
    const command = { type: 'SubmitPaper', occurredOn: isoDate('2023-11-06'), data: { resolutionId: '1' } } as const;
    expect(await module.get(CommandBus).execute(new RecordCommand(command, context))).toBe(result);
    expect(seen).toEqual([[command, context]]);
    await module.close();
  });
});
