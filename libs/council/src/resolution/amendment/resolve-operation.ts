import { assertNever } from '#kernel';
import type { RecommendationReference } from '../resolution.events.ts';
import type { ItemChange, ItemChangeBody } from '../text/item-change.ts';
import type { ResolutionText } from '../text/item.ts';
import type { Operation } from './operation.ts';
import { refuseOperation } from './operation-rejection.ts';
import { addCondition } from './operations/add-condition.ts';
import { appendSentence } from './operations/append-sentence.ts';
import { insertItem } from './operations/insert-item.ts';
import { keepUnchanged } from './operations/keep-unchanged.ts';
import { renumber } from './operations/renumber.ts';
import { replaceAll } from './operations/replace-all.ts';
import { replacePhrase } from './operations/replace-phrase.ts';
import { rewordItem } from './operations/reword-item.ts';
import { setAmount } from './operations/set-amount.ts';
import { setDate } from './operations/set-date.ts';
import { setPosts } from './operations/set-posts.ts';
import { strikeItem } from './operations/strike-item.ts';
import { strikePhrase } from './operations/strike-phrase.ts';
import { strikeRange } from './operations/strike-range.ts';

/** The changes of a recommendation that fit the text at hand, or null when none was given under this reference. */
export type RecommendedChanges = (reference: RecommendationReference) => readonly ItemChange[] | null;

const recommended = (
  { body, date, protocolNumber, wordedBy }: RecommendationReference,
  changesOf: RecommendedChanges | undefined,
): readonly ItemChangeBody[] => {
  if (changesOf === undefined) return [];
  const changes = changesOf({ body, date, protocolNumber, wordedBy });
  if (changes !== null) return changes;
  throw refuseOperation('RECOMMENDATION_UNKNOWN', { field: '/protocolNumber', body, date, protocolNumber, wordedBy });
};

/* eslint-disable complexity -- One line for each operation is the table a reader looks for; splitting it would hide it. */
export const resolveOperation = (
  operation: Operation,
  text: ResolutionText,
  recommendedChanges?: RecommendedChanges,
): readonly ItemChangeBody[] => {
  switch (operation.op) {
    case 'strikeItem':
      return strikeItem(operation, text);
    case 'strikeRange':
      return strikeRange(operation, text);
    case 'strikePhrase':
      return strikePhrase(operation, text);
    case 'replacePhrase':
      return replacePhrase(operation, text);
    case 'appendSentence':
      return appendSentence(operation, text);
    case 'rewordItem':
      return rewordItem(operation, text);
    case 'insertItem':
      return insertItem(operation, text);
    case 'setAmount':
      return setAmount(operation, text);
    case 'setPosts':
      return setPosts(operation, text);
    case 'setDate':
      return setDate(operation, text);
    case 'addCondition':
      return addCondition(operation, text);
    case 'keepUnchanged':
      return keepUnchanged(operation, text);
    case 'renumber':
      return renumber(operation, text);
    case 'replaceAll':
      return replaceAll(operation, text);
    case 'adoptVersion':
      return recommended(operation, recommendedChanges);
    case 'settle':
      return [];
    default:
      return assertNever(operation);
  }
};
