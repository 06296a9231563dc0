import { Link } from 'react-router';

import type { Resolution } from '../api/resolution.ts';
import type { Synopsis } from '../api/synopsis.ts';
import { useTexts } from '../texts/texts.ts';
import { CleanText } from './clean-text.tsx';
import { MarkedText } from './marked-text.tsx';
import { Section } from './section.tsx';
import { SynopsisTable } from './synopsis-table.tsx';

interface Props {
  readonly found: Resolution;
  readonly isClean: boolean;
  /** Null unless it was asked for. */
  readonly synopsis: Synopsis | null;
}

export const TextSection = ({ found, isClean, synopsis }: Props) => {
  const { text, synopsis: words, provenance } = useTexts().resolution;
  const isMarked = !isClean && synopsis === null;
  const choices = [
    { name: 'lesefassung', title: text.marked, isChosen: isMarked },
    { name: 'reinfassung', title: text.clean, isChosen: isClean },
    { name: 'synopse', title: words.title, isChosen: synopsis !== null },
  ];
  const lead = synopsis === null ? (isClean ? text.cleanLead : text.markedLead) : words.lead;
  return (
    <Section id="text" title={text.title}>
      <nav className="switch" aria-label={text.switch}>
        {choices.map(({ name, title, isChosen }) => (
          <Link
            key={name}
            className="switch__choice"
            to={`?fassung=${name}#text`}
            preventScrollReset
            {...(isChosen ? { 'aria-current': 'true' } : {})}
          >
            {title}
          </Link>
        ))}
      </nav>
      <p className="kern-body kern-body--small">
        {lead} {text.version(found.text.version)}.{isMarked && ` ${provenance.lead}`}
      </p>
      {isClean && <CleanText items={found.text.clean} />}
      {isMarked && <MarkedText items={found.text.marked} found={found} />}
      {synopsis !== null && <SynopsisTable synopsis={synopsis} found={found} />}
    </Section>
  );
};
