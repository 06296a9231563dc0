import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

export const englishAmendingRejections = {
  AMENDMENT_CONVERTED: {
    title: 'Amendment converted',
    detail: 'The amendment was converted or taken over during the debate; nobody votes on it any more.',
  },
  AMENDED_AMENDMENT_MISSING: {
    title: 'Amended amendment missing',
    detail: 'An amendment to an amendment is recommended only together with that one.',
  },
  AMENDMENTS_TO_IT_FIRST: {
    title: 'Amendments to it first',
    detail: 'There are amendments to this amendment; they are voted first.',
  },
  AMENDMENT_NESTED_TOO_DEEP: {
    title: 'Nested too deep',
    detail: 'The amendment named amends another amendment itself and cannot be amended again.',
  },
  AMENDED_AT_OTHER_VERSION: {
    title: 'Another version',
    detail: 'It has to be written against the same version as the amendment it wants to change.',
  },
  AMENDMENT_NOT_STRANDED: {
    title: 'Amendment has its place',
    detail: 'Only an amendment that lost its place is anchored again; otherwise its mover revises it.',
  },
  AMENDMENT_TO_AMENDMENT_WHOLE: {
    title: 'As a whole only',
    detail: 'An amendment to an amendment is voted as a whole.',
  },
  SETTLED_BY_NOTHING: {
    title: 'Settled by what?',
    detail: 'An amendment is settled only by something that has been decided.',
  },
  CONVERSION_WITHOUT_ADDRESSEE: {
    title: 'Addressee missing',
    detail: 'A referral and a request need a body or department to go to.',
  },
  CONVERSION_NEEDS_NO_ADDRESSEE: {
    title: 'No addressee due',
    detail: 'What is taken over goes into the paper and to nobody else.',
  },
  CONVERSION_NOT_POSSIBLE: {
    title: 'Cannot be taken over',
    detail: 'Only an amendment to the paper can be taken over, not one to another amendment.',
  },
  PART_EMPTY: {
    title: 'Empty part',
    detail: 'A part names at least one of the changes of the amendment.',
  },
  OPERATION_UNKNOWN: {
    title: 'Change unknown',
    detail: 'The amendment has no change at this place, counted from 0.',
  },
  OPERATION_REPEATED: {
    title: 'Change named twice',
    detail: 'The same change is in two parts.',
  },
  OPERATIONS_NOT_VOTED: {
    title: 'Not everything was voted',
    detail: 'Voted part by part, every change of the amendment needs its vote.',
  },
  NO_ITEM_VOTED: {
    title: 'No item named',
    detail: 'A vote on items names at least one.',
  },
  ITEMS_VOTED_TWICE: {
    title: 'Item voted already',
    detail: 'This body voted on the item in this meeting already.',
  },
  VOTING_ORDER_INCOMPLETE: {
    title: 'Order incomplete',
    detail: 'The order names every open amendment exactly once.',
  },
  FACTION_VOTES_TWICE: {
    title: 'Faction named twice',
    detail: 'The faction is named twice on the same side.',
  },
  MEMBER_VOTES_TWICE: {
    title: 'Member named twice',
    detail: 'The same member is named twice.',
  },
  SECRET_VOTE_NAMES_VOTERS: {
    title: 'Secret vote with names',
    detail: 'In a secret vote nobody knows who voted how.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
