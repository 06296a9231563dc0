import type { IsoDate } from '#kernel';
import { ChoiceField } from '../request/choice-field.ts';
import { DayField } from '../request/formatted-fields.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class ScheduleMeetingRequest extends OrderRequest {
  @TextField({ maxLength: 150, description: 'Chosen by the sender.', example: '2023-12-20-kultur' })
  meetingId!: string;

  @TextField({ maxLength: 200, example: 'Ausschuss für Kultur' })
  body!: string;

  @DayField({ example: '2023-12-20' })
  date!: IsoDate;

  @TextField({ maxLength: 20, minLength: 0, optional: true, example: '16:00' })
  startsAt = '';

  @TextField({ maxLength: 200, minLength: 0, optional: true, example: 'Rathaus' })
  place = '';

  @ChoiceField(['public', 'nonPublic'])
  visibility!: 'public' | 'nonPublic';
}
