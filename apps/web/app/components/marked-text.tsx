import type { Resolution } from '../api/resolution.ts';
import type { MarkedItem } from '../api/resolution-text.ts';
import { useTexts } from '../texts/texts.ts';
import { Badge } from './badge.tsx';
import { ChangedBy } from './changed-by.tsx';
import { ItemLine } from './item-line.tsx';
import { ItemProvenance } from './item-provenance.tsx';
import { ItemTree } from './item-tree.tsx';
import { Segments } from './segments.tsx';
import { StruckItem } from './struck-item.tsx';

interface Props {
  readonly items: readonly MarkedItem[];
  readonly found: Resolution;
}

/** Lesefassung: what was struck, put in or kept, drawn and said. */
export const MarkedText = ({ items, found }: Props) => (
  <div className="legal-text" lang="de">
    <ItemTree
      items={items}
      keyOf={({ itemId }) => itemId}
      idOf={({ itemId }) => `ziffer-${itemId}`}
      show={(item) =>
        item.state === 'struck' ? <StruckItem item={item} found={found} /> : <StandingItem item={item} found={found} />
      }
      showClosing={({ closingSegments }) =>
        closingSegments !== null && (
          <p className="item-closing">
            <Segments segments={closingSegments} />
          </p>
        )
      }
    />
  </div>
);

const StandingItem = ({ item, found }: { readonly item: MarkedItem; readonly found: Resolution }) => {
  const { text } = useTexts().resolution;
  return (
    <ItemLine label={item.label}>
      {item.note === 'inserted' && <Badge kind="success" text={text.inserted} />}
      {item.note === 'unchanged' && <Badge kind="info" text={text.unchanged} />} <Segments segments={item.segments} />
      <ChangedBy amendmentIds={item.changedBy} found={found} />
      <ItemProvenance item={item} found={found} />
    </ItemLine>
  );
};
