import type { AgendaItem } from '../../api/meetings.ts';
import type { Vote } from '../../api/vote.ts';
import { useTexts } from '../../texts/texts.ts';

/** What became of an agenda item: removed, not dealt with, or its result with the vote. */
export const AgendaResult = ({ item }: { readonly item: AgendaItem }) => {
  const { meetings: words, none } = useTexts();
  const { removedBecause, result, vote, note, enBloc } = item;
  if (removedBecause !== null) return words.removed(removedBecause);
  if (result === null) return item.present === null ? none : words.notDealt;
  return (
    <>
      <strong>{words.results[result]}</strong>
      {vote !== null && <AgendaVote vote={vote} />}
      {enBloc.length > 0 && <Small>{words.enBloc(enBloc.join(', '))}</Small>}
      {note !== null && <Small>{note}</Small>}
    </>
  );
};

const AgendaVote = ({ vote: { tally, legalSource } }: { readonly vote: Vote }) => {
  const { meetings: words, resolution } = useTexts();
  const invalid = tally.known === 'counts' && tally.invalid > 0 ? `, ${words.invalid(tally.invalid)}` : '';
  const counted =
    tally.known === 'counts'
      ? words.counts(tally.yes, tally.no, tally.abstentions) + invalid
      : resolution.vote.kinds[tally.known];
  return (
    <>
      <Small>{counted}</Small>
      <div className="kern-body kern-body--small" lang="de">
        {legalSource}
      </div>
    </>
  );
};

const Small = ({ children }: { readonly children: string }) => (
  <div className="kern-body kern-body--small">{children}</div>
);
