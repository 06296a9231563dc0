import { ChoiceField } from '../request/choice-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

export class AddAgendaItemRequest extends OrderRequest {
  @TextField({ maxLength: 100, description: 'Chosen by the sender.', example: 'top-4' })
  agendaItemId!: string;

  @TextField({ maxLength: 20, example: '4' })
  number!: string;

  @TextField({ maxLength: 20, minLength: 0, optional: true, description: 'I, II, A, B … as printed.', example: 'I' })
  section = '';

  @ChoiceField(['public', 'nonPublic'])
  visibility!: 'public' | 'nonPublic';

  @TextField({ maxLength: 1_000, example: 'Ausbau der Radwege' })
  title!: string;

  @TextField({ maxLength: 200, nullable: true, description: 'Number of the paper, in any spelling.', example: null })
  paper: string | null = null;

  @TextField({
    maxLength: 100,
    nullable: true,
    description: 'Behind this one; null for the first place.',
    example: null,
  })
  after: string | null = null;
}
