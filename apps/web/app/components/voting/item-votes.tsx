import type { Resolution } from '../../api/resolution.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { VoteResult } from '../vote-result.tsx';

/** What was voted on item by item; left out where the text was voted on as a whole. */
export const ItemVotes = ({ found }: { readonly found: Resolution }) => {
  const texts = useTexts();
  const { item, items } = texts.resolution;
  const votes = found.itemVotes ?? [];
  if (votes.length === 0) return null;
  const labelOf = (id: string) => found.text.marked.find(({ itemId }) => itemId === id)?.label ?? id;
  const named = ([first = '', ...others]: readonly string[]) =>
    others.length === 0 ? item(first) : items(texts.list([first, ...others]));
  return (
    <Section id="ziffern" title={texts.voting.itemVotes}>
      {votes.map((one) => (
        <div key={one.voteId} className="card">
          <h3 className="kern-heading-small">{named(one.items.map(labelOf))}</h3>
          <VoteResult {...one} day={one.meetingDate} />
        </div>
      ))}
    </Section>
  );
};
