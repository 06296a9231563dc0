import { wayOfAmendment } from '../amendment-way.ts';
import type { Resolution } from '../api/resolution.ts';
import { formatDay } from '../formats/day.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { tallyWords } from './tally-words.ts';

interface Props {
  readonly amendmentIds: readonly string[];
  readonly found: Resolution;
}

/** Who changed an item: the amendment, its mover, and the votes that carried it. */
export const SynopsisAuthors = ({ amendmentIds, found }: Props) => {
  const texts = useTexts();
  const language = useLanguage();
  const { synopsis: words } = texts.resolution;
  const authors = found.amendments.filter(({ amendmentId }) => amendmentIds.includes(amendmentId));
  if (authors.length === 0) return <span className="synopsis__same">{words.nobody}</span>;
  return (
    <ul className="synopsis__authors" role="list">
      {authors.map((amendment) => (
        <li key={amendment.amendmentId}>
          <a
            className="kern-link kern-link--small kern-link--no-visited-state"
            href={`#antrag-${amendment.amendmentId}`}
          >
            {amendment.mover.name}
          </a>
          <Steps
            words={wayOfAmendment(amendment, found).map(({ kind, body, day, tally }) =>
              words.step[kind](body, formatDay(day, language), tallyWords(tally, texts)),
            )}
          />
        </li>
      ))}
    </ul>
  );
};

const Steps = ({ words }: { readonly words: readonly string[] }) => {
  const { open } = useTexts().resolution.synopsis;
  return (
    <>
      {words.map((step) => (
        <p key={step} className="kern-body kern-body--small">
          {step}
        </p>
      ))}
      {words.length === 0 && <p className="kern-body kern-body--small">{open}</p>}
    </>
  );
};
