import { refused } from '../../rejection-codes.ts';
import { requireUndecided } from '../consultation/undecided-paper.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { currentText, textOfVersion } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import type { GiveOpinion } from './opinion.commands.ts';
import type { OpinionGiven } from './opinion.events.ts';
import { isChanged, isOf } from './opinion.state.ts';

const requireWords = ({ verdict, text }: GiveOpinion['data']): void => {
  if (text !== null) checkWording('/text', text);
  if (text === null && verdict !== 'approve') {
    throw refused('OPINION_WITHOUT_WORDS', { field: '/text', found: verdict, expected: 'what the office has to say' });
  }
};

/** Stellungnahme abgeben: on the version the office judged. Late is marked and counts; said again takes the earlier's place. */
export const giveOpinion = ({ data, occurredOn }: GiveOpinion, state: ResolutionState): readonly OpinionGiven[] => {
  const { resolutionId, office, kind, verdict, text, textVersion } = data;
  const paper = requireUndecided(state, { resolutionId });
  const asked = (paper.opinions ?? []).find(isOf(data));
  if (asked === undefined) throw refused('OPINION_NOT_REQUESTED', { field: '/office', found: office, kind });
  if (data.own === true && asked.given !== null && !asked.stale) {
    throw refused('OPINION_ALREADY_GIVEN', { office, kind, givenOn: asked.given.givenOn });
  }
  requireWords(data);
  const judged = textOfVersion(paper, textVersion);
  if (judged === null) {
    const latest = paper.texts.length;
    throw refused('OPINION_VERSION_UNKNOWN', { field: '/textVersion', found: textVersion, latest });
  }
  const { itemIds, dueOn } = asked;
  return [
    {
      type: 'OpinionGiven',
      data: {
        ...{ resolutionId, office, kind, verdict, text, textVersion, itemIds, givenOn: occurredOn },
        inTime: occurredOn <= dueOn,
        outdated: isChanged(judged, currentText(paper), itemIds),
      },
    },
  ];
};
