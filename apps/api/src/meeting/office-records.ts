import { commandSchema } from '../openapi/answer-schemas.ts';
import { TakesOrder } from '../openapi/documents-order.ts';

/** An order about a meeting, which only the council office gives. */
export const OfficeRecords = (summary: string, status: 200 | 201 = 200): MethodDecorator =>
  TakesOrder({ summary, status, roles: ['council-office'], answer: commandSchema('meetingId') });
