import type { IsoDate } from '#kernel';
import { DayField } from '../request/formatted-fields.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class MoveMeetingRequest extends OrderRequest {
  @DayField({ example: '2023-12-21' })
  date!: IsoDate;

  @TextField({ maxLength: 2_000, example: 'Der Saal ist belegt.' })
  because!: string;
}
