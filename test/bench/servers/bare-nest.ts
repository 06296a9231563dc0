import 'reflect-metadata';

import { Body, Controller, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';

/** One route that takes a body and answers: `node <this> <port>`. Decorators are called, for types alone are stripped. */
class PapersController {
  draftPaper(body: { readonly paper?: string }): object {
    return { paper: body.paper ?? null };
  }
}
const method = Object.getOwnPropertyDescriptor(PapersController.prototype, 'draftPaper') ?? {};
Post()(PapersController.prototype, 'draftPaper', method);
Body()(PapersController.prototype, 'draftPaper', 0);
Controller('papers')(PapersController);

class BareModule {
  readonly name = 'bare';
}
Module({ controllers: [PapersController] })(BareModule);

// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class.
const application = await NestFactory.create<NestFastifyApplication>(BareModule, new FastifyAdapter(), {
  logger: ['error'],
});
await application.listen(Number(process.argv[2]), '127.0.0.1');
process.once('SIGTERM', () => void application.close().then(() => process.exit(0)));
