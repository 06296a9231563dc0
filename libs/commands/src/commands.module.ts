import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { CommandGateway } from './command-gateway.port.ts';
import { COMMAND_GATEWAY, RecordCommandHandler } from './record-command.handler.ts';

/** Puts the gateway behind Nest's command bus; whoever imports it sends `RecordCommand`. */
@Module({})
export class CommandsModule {
  static register(gateway: CommandGateway): DynamicModule {
    return {
      module: CommandsModule,
      imports: [CqrsModule.forRoot()],
      providers: [{ provide: COMMAND_GATEWAY, useValue: gateway }, RecordCommandHandler],
      exports: [CqrsModule],
    };
  }
}
