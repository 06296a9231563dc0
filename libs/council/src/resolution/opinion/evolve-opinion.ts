import { assertNever } from '#kernel';
import type { ResolutionState } from '../resolution.state.ts';
import { currentText } from '../resolution.state.ts';
import type { OpinionEvent } from './opinion.events.ts';
import type { Opinion } from './opinion.state.ts';
import { isOf, staleAfter } from './opinion.state.ts';

/** Never refuses: what is recorded happened. Feeds the state of a paper and its page alike. */
export const opinionsAfter = (opinions: readonly Opinion[], { type, data }: OpinionEvent): readonly Opinion[] => {
  const isMeant = isOf(data);
  switch (type) {
    case 'OpinionRequested': {
      const { office, kind, function: asked, dueOn, itemIds } = data;
      return [
        ...opinions,
        { office, kind, function: asked, dueOn, itemIds, given: null, resolved: null, stale: false },
      ];
    }
    case 'OpinionGiven': {
      const { verdict, text, textVersion, itemIds, givenOn, inTime, outdated: stale } = data;
      const given = { verdict, text, textVersion, itemIds, givenOn, inTime };
      return opinions.map((each) => (isMeant(each) ? { ...each, given, resolved: null, stale } : each));
    }
    case 'RefusalResolved': {
      const { because, resolvedOn } = data;
      return opinions.map((each) => (isMeant(each) ? { ...each, resolved: { because, resolvedOn } } : each));
    }
    default:
      return assertNever(type);
  }
};

export const evolveOpinion = (state: ResolutionState, event: OpinionEvent): ResolutionState =>
  state.status === 'absent' ? state : { ...state, opinions: opinionsAfter(state.opinions ?? [], event) };

/** Whatever changed the text may have changed what an office has judged. */
export const withStaleOpinions = (before: ResolutionState, after: ResolutionState): ResolutionState => {
  if (before.status === 'absent' || after.status === 'absent' || after.opinions === undefined) return after;
  const opinions = staleAfter(after.opinions, currentText(before), currentText(after));
  return opinions === after.opinions ? after : { ...after, opinions };
};
