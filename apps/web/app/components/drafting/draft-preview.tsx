import { previewOf } from '../../forms/draft/draft-preview.ts';
import type { Typed } from '../../forms/typed.ts';
import { useTexts } from '../../texts/texts.ts';
import { ItemLine } from '../item-line.tsx';
import { ItemTree } from '../item-tree.tsx';

/** The text as it will read; nothing is recorded. */
export const DraftPreview = ({ typed }: { readonly typed: Typed }) => (
  <section aria-labelledby="vorschau" className="card">
    <h2 id="vorschau" className="kern-heading-medium" tabIndex={-1} autoFocus>
      {useTexts().drafting.preview}
    </h2>
    <div className="legal-text" lang="de">
      <ItemTree
        items={previewOf(typed)}
        keyOf={({ itemId }) => itemId}
        show={({ label, text }) => <ItemLine label={label}>{text}</ItemLine>}
        showClosing={({ closing }) => closing !== null && <p className="item-closing">{closing}</p>}
      />
    </div>
  </section>
);
