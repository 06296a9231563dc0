import type { ArgumentMetadata, PipeTransform, Type } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { validateRequest } from './validate-request.ts';

const isDescribed = (type: unknown): type is Type<object> =>
  typeof type === 'function' && ![Object, String, Number, Boolean, Array].some((primitive) => primitive === type);

/** Turns bodies and queries into the request classes their handlers name, or refuses them. */
@Injectable()
export class RequestPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || !isDescribed(metatype)) return value;
    return validateRequest(metatype, value, type);
  }
}
