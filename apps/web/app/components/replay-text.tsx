import type { Replay } from '../api/replay.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { Badge } from './badge.tsx';
import { ItemLine, printedLabel } from './item-line.tsx';
import { ItemTree } from './item-tree.tsx';

/** The record keeps no depth for its items; the printed label says it: 2.3.1 stands under 2.3. */
const depthOf = (label: string): number => label.split('.').filter((part) => part !== '').length;

export const ReplayText = ({ items }: Pick<Replay, 'items'>) => (
  <div className="legal-text" lang="de">
    <ItemTree
      items={items.map((item) => ({ ...item, depth: depthOf(item.label) }))}
      keyOf={({ label }) => label}
      show={(item) => <ReplayItem item={item} />}
    />
  </div>
);

const ReplayItem = ({ item: { label, state, text } }: { readonly item: Replay['items'][number] }) => {
  const { text: words } = useTexts().resolution;
  const language = useLanguage();
  if (state === 'struck') {
    return (
      <div className="struck-item" lang={language}>
        <span className="spoken">{words.struckByNobody} </span>
        <del className="struck-item__mark">
          {printedLabel(label)} {words.struck}
        </del>
      </div>
    );
  }
  return (
    <ItemLine label={label}>
      {state !== 'asFiled' && (
        <span lang={language}>
          <Badge kind={state === 'inserted' ? 'success' : 'info'} text={words.states[state]} />{' '}
        </span>
      )}
      {text}
    </ItemLine>
  );
};
