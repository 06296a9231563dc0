import type { OperationName } from '#council/events';
import type { Variants } from '../request/object-field.ts';
import { StrikeItemRequest, StrikePhraseRequest, StrikeRangeRequest } from './operations/strike-operations.request.ts';
import {
  AppendSentenceRequest,
  InsertItemRequest,
  ReplacePhraseRequest,
  RewordItemRequest,
} from './operations/wording-operations.request.ts';
import {
  AddConditionRequest,
  SetAmountRequest,
  SetDateRequest,
  SetPostsRequest,
} from './operations/value-operations.request.ts';
import {
  AdoptVersionRequest,
  KeepUnchangedRequest,
  RenumberRequest,
  ReplaceAllRequest,
  SettleRequest,
} from './operations/text-operations.request.ts';

export type OperationRequest =
  | StrikeItemRequest
  | StrikeRangeRequest
  | StrikePhraseRequest
  | ReplacePhraseRequest
  | AppendSentenceRequest
  | RewordItemRequest
  | InsertItemRequest
  | SetAmountRequest
  | SetPostsRequest
  | SetDateRequest
  | AddConditionRequest
  | KeepUnchangedRequest
  | RenumberRequest
  | ReplaceAllRequest
  | AdoptVersionRequest
  | SettleRequest;

export const operationKinds: Variants = {
  discriminator: 'op',
  kinds: {
    strikeItem: StrikeItemRequest,
    strikeRange: StrikeRangeRequest,
    strikePhrase: StrikePhraseRequest,
    replacePhrase: ReplacePhraseRequest,
    appendSentence: AppendSentenceRequest,
    rewordItem: RewordItemRequest,
    insertItem: InsertItemRequest,
    setAmount: SetAmountRequest,
    setPosts: SetPostsRequest,
    setDate: SetDateRequest,
    addCondition: AddConditionRequest,
    keepUnchanged: KeepUnchangedRequest,
    renumber: RenumberRequest,
    replaceAll: ReplaceAllRequest,
    adoptVersion: AdoptVersionRequest,
    settle: SettleRequest,
  } satisfies Record<OperationName, unknown>,
};
