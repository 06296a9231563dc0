import type { LoggerService } from '@nestjs/common';
import type { Logger } from '#platform';

/** Nest's own messages in our log; what it says while starting is of interest only when something is wrong. */
export class NestLogger implements LoggerService {
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  log(message: unknown): void {
    this.#logger.debug(String(message));
  }

  error(message: unknown, ...more: unknown[]): void {
    const stack = more.find((each) => typeof each === 'string');
    this.#logger.error({ stack }, String(message));
  }

  warn(message: unknown): void {
    this.#logger.warn(String(message));
  }

  debug(message: unknown): void {
    this.#logger.debug(String(message));
  }

  verbose(message: unknown): void {
    this.#logger.trace(String(message));
  }
}
