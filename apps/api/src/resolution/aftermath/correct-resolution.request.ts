import type { Variants } from '../../request/object-field.ts';
import { VariantListField } from '../../request/object-field.ts';
import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';
import { LONGEST_TEXT } from '../item.request.ts';
import { SetAmountRequest, SetDateRequest, SetPostsRequest } from '../operations/value-operations.request.ts';
import { ReplacePhraseRequest, RewordItemRequest } from '../operations/wording-operations.request.ts';

type CorrectionOperationRequest =
  ReplacePhraseRequest | RewordItemRequest | SetAmountRequest | SetDateRequest | SetPostsRequest;

const correctionKinds: Variants = {
  discriminator: 'op',
  kinds: {
    replacePhrase: ReplacePhraseRequest,
    rewordItem: RewordItemRequest,
    setAmount: SetAmountRequest,
    setPosts: SetPostsRequest,
    setDate: SetDateRequest,
  },
};

export class CorrectResolutionRequest extends OrderRequest {
  @VariantListField(correctionKinds, { minItems: 1, maxItems: 50 })
  operations!: readonly CorrectionOperationRequest[];

  @TextField({ maxLength: LONGEST_TEXT, description: 'What the error was.', example: 'Zahlendreher' })
  because!: string;

  @TextField({ maxLength: 200, description: 'Office or function, not a name.', example: 'Stadtverordnetenvorsteher' })
  signedBy!: string;
}
