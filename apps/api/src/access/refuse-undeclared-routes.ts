import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ADMISSION } from './access.decorator.ts';

/** @throws Error naming every route that does not say whom it admits. */
export const refuseUndeclaredRoutes = (application: INestApplicationContext): void => {
  const reflector = application.get(Reflector);
  const scanner = application.get(MetadataScanner);
  const undeclared = application
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype }) => {
      if (metatype === null || typeof metatype !== 'function') return [];
      const prototype: unknown = metatype.prototype;
      if (typeof prototype !== 'object' || prototype === null) return [];
      return scanner
        .getAllMethodNames(prototype)
        .map((name) => ({ name: `${metatype.name}.${name}`, handler: Reflect.get(prototype, name) as unknown }))
        .filter(({ handler }) => typeof handler === 'function' && Reflect.hasMetadata('path', handler))
        .filter(
          ({ handler }) => reflector.getAllAndOverride<unknown>(ADMISSION, [asTarget(handler), metatype]) === undefined,
        )
        .map(({ name }) => name);
    });
  if (undeclared.length > 0) {
    throw new Error(
      `Routes without @Admits: found ${undeclared.join(', ')}, expected every route to say whom it admits.`,
    );
  }
};

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what Nest's reflector takes
const asTarget = (handler: unknown): Function => {
  if (typeof handler === 'function') return handler;
  throw new TypeError('Not a handler.');
};
