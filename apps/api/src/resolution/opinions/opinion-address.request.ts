import type { OpinionKind } from '#council/events';
import { ChoiceField } from '../../request/choice-field.ts';
import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';

/** Which office, and whether it says something or signs. */
export class OpinionAddressRequest extends OrderRequest {
  @TextField({ maxLength: 200, description: 'As printed.', example: 'Dezernat III/20' })
  office!: string;

  @ChoiceField(['opinion', 'coSignature'])
  kind!: OpinionKind;
}
