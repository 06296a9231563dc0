import type { Tally } from '../api/vote.ts';
import type { Texts } from '../texts/texts.ts';

/** "49 Ja, 22 Nein, 5 Enthaltungen": a vote in one line. */
export const tallyWords = (tally: Tally, { resolution: { synopsis, vote } }: Texts): string =>
  tally.known === 'counts' ? synopsis.votes(tally.yes, tally.no, tally.abstentions) : vote.kinds[tally.known];
