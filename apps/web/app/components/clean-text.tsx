import type { CleanItem } from '../api/resolution-text.ts';
import { ItemLine } from './item-line.tsx';
import { ItemTree } from './item-tree.tsx';

/** Reinfassung. The resolution is a German legal text in every language of the pages. */
export const CleanText = ({ items }: { readonly items: readonly CleanItem[] }) => (
  <div className="legal-text" lang="de">
    <ItemTree
      items={items}
      keyOf={({ itemId }) => itemId}
      idOf={({ itemId }) => `ziffer-${itemId}`}
      show={({ label, text }) => <ItemLine label={label}>{text}</ItemLine>}
      showClosing={({ closing }) => closing !== null && <p className="item-closing">{closing}</p>}
    />
  </div>
);
