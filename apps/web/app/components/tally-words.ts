import type { Figures, Tally } from '../api/vote.ts';
import type { Texts } from '../texts/texts.ts';

/** "49 Ja, 22 Nein, 5 Enthaltungen": a vote in one line. */
export const tallyWords = (tally: Tally, { resolution: { synopsis, vote } }: Texts): string =>
  tally.known === 'counts' ? synopsis.votes(tally.yes, tally.no, tally.abstentions) : vote.kinds[tally.known];

/** The same where the figures stand beside the tally: "einstimmig (16 Ja, 0 Nein)". */
export const figureWords = (tally: Tally, figures: Figures, texts: Texts): string => {
  const words = tallyWords(tally, texts);
  if (tally.known === 'counts' || figures === null) return words;
  return `${words} (${texts.resolution.synopsis.votes(figures.yes, figures.no, figures.abstentions)})`;
};
