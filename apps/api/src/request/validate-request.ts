import type { Type } from '@nestjs/common';
import { validateSync } from 'class-validator';
import { failuresOf } from './failures-of.ts';
import type { RequestSource } from './instance-of.ts';
import { instanceOf } from './instance-of.ts';
import { InvalidRequest } from './invalid-request.ts';
import { isAsDeclared } from './is-as-declared.ts';
import { isPlainObject } from './plain-object.ts';
import { pointerTo } from './pointer.ts';
import { isReservedName } from './reserved-names.ts';

const MAX_FAILURES = 50;

/** @throws InvalidRequest naming each place that is not as `type` declares it, at most fifty of them. */
export const validateRequest = <Request extends object>(
  type: Type<Request>,
  value: unknown,
  source: RequestSource,
): Request => {
  if (!isPlainObject(value)) {
    throw new InvalidRequest([{ pointer: '', expected: { code: 'OBJECT_EXPECTED' }, found: value }]);
  }
  const reserved = Object.keys(value).filter(isReservedName);
  if (reserved.length > 0) {
    throw new InvalidRequest(
      reserved.map((name) => ({
        pointer: pointerTo('', name),
        expected: { code: 'NOTHING_EXPECTED' },
        found: value[name],
      })),
    );
  }
  const request = instanceOf(type, value, source);
  if (isAsDeclared(request)) return request;
  const errors = validateSync(request, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  if (errors.length === 0) return request;
  const failures = failuresOf(errors);
  if (failures.length === 0) throw new Error(`Validation failed without a place: ${errors.join(' ')}`);
  throw new InvalidRequest(failures.slice(0, MAX_FAILURES));
};
