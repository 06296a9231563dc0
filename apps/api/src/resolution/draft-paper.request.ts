import type { DraftPaper } from '#council';
import type { PaperType } from '#council/events';
import { paperTypes } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import { ObjectListField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';
import { ItemRequest, MOST_ITEMS } from './item.request.ts';
import { MOST_REFERENCES, ReferenceRequest } from './reference.request.ts';

export class DraftPaperRequest extends OrderRequest {
  @TextField({ maxLength: 100, description: 'Number of the paper as printed.', example: '23-V-66-0021' })
  paper!: string;

  @TextField({ maxLength: 500, example: 'Ausbau der Radwege' })
  title!: string;

  @TextField({ maxLength: 200, description: 'Lead department.', example: 'Dezernat V/66' })
  department!: string;

  @TextField({ maxLength: 200, example: 'Stadtverordnetenversammlung' })
  decidingBody!: string;

  @ChoiceField(['public', 'nonPublic'])
  visibility!: DraftPaper['data']['visibility'];

  @ChoiceField(paperTypes, { optional: true, description: 'Says which offices have to be heard; left out: none.' })
  paperType?: PaperType;

  @ObjectListField(ItemRequest, { minItems: 1, maxItems: MOST_ITEMS })
  items!: readonly ItemRequest[];

  @ObjectListField(ReferenceRequest, {
    maxItems: MOST_REFERENCES,
    optional: true,
    description: 'What head, summary and reasons cite; the items speak for themselves.',
  })
  references?: readonly ReferenceRequest[];
}
