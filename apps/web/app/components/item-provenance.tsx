import { Link } from 'react-router';

import type { Resolution } from '../api/resolution.ts';
import type { MarkedItem } from '../api/resolution-text.ts';
import { originOf } from '../item-provenance.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { OriginFacts } from './origin-facts.tsx';

interface Props {
  readonly item: MarkedItem;
  readonly found: Resolution;
}

/** Herkunft: who set an item, by which motion, with which vote. Opens without scripts. */
export const ItemProvenance = ({ item, found }: Props) => {
  const { provenance: words, item: itemWords } = useTexts().resolution;
  const language = useLanguage();
  const sources = item.provenance ?? [];
  if (sources.length === 0) return null;
  return (
    <details className="provenance" id={`herkunft-${item.itemId}`} lang={language}>
      <summary>
        {words.title} <span className="spoken">{words.of(itemWords(item.label))}</span>
      </summary>
      {sources.map((provenance) => (
        <OriginFacts key={provenance.source} origin={originOf({ provenance, label: item.label, found })} />
      ))}
      {found.budget.length > 0 && (
        <p className="kern-body kern-body--small">
          <Link
            className="kern-link kern-link--small kern-link--no-visited-state"
            to={`/vorlagen/${found.resolutionId}/haushalt`}
          >
            {words.budget}
          </Link>
        </p>
      )}
    </details>
  );
};
