import { Link } from 'react-router';

import type { Resolution } from '../api/resolution.ts';
import { useTexts } from '../texts/texts.ts';
import { CleanText } from './clean-text.tsx';
import { MarkedText } from './marked-text.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly found: Resolution;
  readonly isClean: boolean;
}

export const TextSection = ({ found, isClean }: Props) => {
  const { text } = useTexts().resolution;
  const choices = [
    { name: 'lesefassung', title: text.marked, isChosen: !isClean },
    { name: 'reinfassung', title: text.clean, isChosen: isClean },
  ];
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
        {isClean ? text.cleanLead : text.markedLead} {text.version(found.text.version)}.
      </p>
      {isClean ? (
        <CleanText items={found.text.clean} />
      ) : (
        <MarkedText items={found.text.marked} amendments={found.amendments} />
      )}
    </Section>
  );
};
