import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';

import { CommandsModule, createCommandGateway } from '#commands';

import { ForwardingStation } from './forwarding.station.ts';
import { ProjectionsStation } from './projections.station.ts';
import type { WorkerParts } from './worker-parts.ts';
import { WORKER_PARTS } from './worker-parts.ts';

@Module({})
export class WorkerModule {
  static register(parts: WorkerParts): DynamicModule {
    return {
      module: WorkerModule,
      imports: [CommandsModule.register(createCommandGateway(parts))],
      providers: [{ provide: WORKER_PARTS, useValue: parts }, ForwardingStation, ProjectionsStation],
    };
  }
}
