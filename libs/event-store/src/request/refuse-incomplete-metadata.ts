import { isInstant, isIsoDate } from '#kernel';

import { EventRefused } from '../errors.ts';
import { shown } from './shown.ts';

type Check = readonly [expected: string, holds: (value: unknown) => boolean];
type Checks = readonly (readonly [name: string, check: Check])[];

const text: Check = ['text', (value) => typeof value === 'string' && value !== ''];
const textOrNull: Check = ['text or null', (value) => value === null || typeof value === 'string'];

const checks: Checks = Object.entries({
  occurredOn: ['a calendar day, YYYY-MM-DD', (value) => typeof value === 'string' && isIsoDate(value)],
  recordedAt: ['a moment, YYYY-MM-DDTHH:mm:ss.sssZ', (value) => typeof value === 'string' && isInstant(value)],
  actor: ['an object', (value) => typeof value === 'object' && value !== null],
  mandate: textOrNull,
  reason: textOrNull,
  correlationId: text,
  causationId: textOrNull,
});

const actorChecks: Checks = Object.entries({ id: text, role: text });

/** An event that does not say who, when and why is no evidence later, so it is not kept. */
export const refuseIncompleteMetadata = (metadata: object, path: string): void => {
  refuseByChecks(metadata, checks, path);
  const actor: unknown = Reflect.get(metadata, 'actor');
  if (typeof actor === 'object' && actor !== null) refuseByChecks(actor, actorChecks, `${path}/actor`);
};

const refuseByChecks = (value: object, expectations: Checks, path: string): void => {
  for (const [name, [expected, holds]] of expectations) {
    const found: unknown = Reflect.get(value, name);
    if (!holds(found)) throw new EventRefused(`${path}/${name}`, shown(found), expected);
  }
};
