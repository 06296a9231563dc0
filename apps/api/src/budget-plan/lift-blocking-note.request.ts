import type { NoteReference } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import type { Variants } from '../request/object-field.ts';
import { VariantField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';

type Note<Kind extends NoteReference['kind']> = Extract<NoteReference, { readonly kind: Kind }>;

export class SetNoteRequest implements Note<'set'> {
  @ChoiceField(['set'])
  kind!: 'set';

  @TextField({ maxLength: 200, example: 'sperre-1' })
  noteId!: string;
}

/** The note under which a resolution granted its money. */
export class GrantedNoteRequest implements Note<'granted'> {
  @ChoiceField(['granted'])
  kind!: 'granted';

  @TextField({ maxLength: 200, example: '23-v-15-7' })
  resolutionId!: string;

  @TextField({ maxLength: 100, example: 'item-2.2' })
  itemId!: string;

  @TextField({ maxLength: 100, example: 'budget-2024' })
  valueId!: string;
}

const notes: Variants = { discriminator: 'kind', kinds: { set: SetNoteRequest, granted: GrantedNoteRequest } };

export class LiftBlockingNoteRequest extends OrderRequest {
  @VariantField(notes)
  note!: SetNoteRequest | GrantedNoteRequest;
}
