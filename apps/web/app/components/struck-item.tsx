import type { Resolution } from '../api/resolution.ts';
import type { MarkedItem } from '../api/resolution-text.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { ChangedBy, moversOf } from './changed-by.tsx';
import { ItemProvenance } from './item-provenance.tsx';
import { printedLabel } from './item-line.tsx';

interface Props {
  readonly item: MarkedItem;
  readonly found: Resolution;
}

/** "2.5. gestrichen": the number stays, the words that stood there can be opened. */
export const StruckItem = ({ item, found }: Props) => {
  const texts = useTexts();
  const { text } = texts.resolution;
  const language = useLanguage();
  const movers = moversOf(item.changedBy, found.amendments);
  const former = item.segments.map((segment) => segment.text).join('');
  return (
    <>
      <div className="struck-item" lang={language}>
        <span className="spoken">{movers.length === 0 ? text.struckByNobody : text.struckBy(texts.list(movers))} </span>
        <del className="struck-item__mark">
          {printedLabel(item.label)} {text.struck}
        </del>
        <ChangedBy amendmentIds={item.changedBy} found={found} />
        {former !== '' && (
          <details>
            <summary>{text.formerText}</summary>
            <del lang="de">{former}</del>
          </details>
        )}
      </div>
      <ItemProvenance item={item} found={found} />
    </>
  );
};
