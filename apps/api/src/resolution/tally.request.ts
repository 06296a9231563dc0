import type { FactionVote, MemberVote, Tally, TallyKind } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import type { Variants } from '../request/object-field.ts';
import { ObjectListField } from '../request/object-field.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

type Known<Kind extends TallyKind> = Extract<Tally, { readonly known: Kind }>;

const mostVoters = 100_000;
const sides = ['yes', 'no', 'abstention'];

const Count = (example: number): PropertyDecorator => WholeNumberField({ min: 0, max: mostVoters, example });

export class CountedTallyRequest implements Known<'counts'> {
  @ChoiceField(['counts'])
  known!: 'counts';

  @Count(45)
  yes!: number;

  @Count(20)
  no!: number;

  @Count(3)
  abstentions!: number;

  @Count(0)
  invalid!: number;
}

export class UnanimousTallyRequest implements Known<'unanimous'> {
  @ChoiceField(['unanimous'])
  known!: 'unanimous';

  @WholeNumberField({ min: 0, max: mostVoters, optional: true, description: 'As far as the minutes name them.' })
  abstentions?: number;
}

export class FactionVoteRequest implements FactionVote {
  @TextField({ maxLength: 200, example: 'Fraktion A' })
  faction!: string;

  @ChoiceField(sides)
  vote!: FactionVote['vote'];

  @WholeNumberField({ min: 0, max: mostVoters, nullable: true, description: 'Null when only the side is known.' })
  members: number | null = null;
}

export class FactionTallyRequest implements Known<'byFaction'> {
  @ChoiceField(['byFaction'])
  known!: 'byFaction';

  @ObjectListField(FactionVoteRequest, { minItems: 1, maxItems: 100 })
  factions!: readonly FactionVoteRequest[];
}

export class RestInFavourTallyRequest implements Known<'restInFavour'> {
  @ChoiceField(['restInFavour'])
  known!: 'restInFavour';

  @Count(7)
  no!: number;

  @Count(2)
  abstentions!: number;

  @Count(0)
  invalid!: number;
}

export class MemberVoteRequest implements MemberVote {
  @TextField({ maxLength: 100, description: 'Id of the member, not the name.', example: 'm-17' })
  memberId!: string;

  @ChoiceField(sides)
  vote!: MemberVote['vote'];
}

export class RollCallTallyRequest implements Known<'rollCall'> {
  @ChoiceField(['rollCall'])
  known!: 'rollCall';

  @ObjectListField(MemberVoteRequest, { minItems: 1, maxItems: 1_000 })
  votes!: readonly MemberVoteRequest[];
}

export type TallyRequest =
  CountedTallyRequest | UnanimousTallyRequest | FactionTallyRequest | RestInFavourTallyRequest | RollCallTallyRequest;

export const tallyKinds: Variants = {
  discriminator: 'known',
  kinds: {
    counts: CountedTallyRequest,
    unanimous: UnanimousTallyRequest,
    byFaction: FactionTallyRequest,
    restInFavour: RestInFavourTallyRequest,
    rollCall: RollCallTallyRequest,
  } satisfies Record<TallyKind, unknown>,
};
