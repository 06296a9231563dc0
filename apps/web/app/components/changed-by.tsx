import type { Amendment } from '../api/resolution.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';

interface Props {
  readonly amendmentIds: readonly string[];
  readonly amendments: readonly Amendment[];
}

/** Who asked for a change, with the way to the amendment further down the page. */
export const ChangedBy = ({ amendmentIds, amendments }: Props) => {
  const { changedBy } = useTexts().resolution.text;
  const language = useLanguage();
  const known = amendmentsWith(amendmentIds, amendments);
  if (known.length === 0) return null;
  return (
    <p className="changed-by" lang={language}>
      {changedBy}{' '}
      {known.map(({ amendmentId, mover }, index) => (
        <span key={amendmentId}>
          {index > 0 && ', '}
          <a className="kern-link kern-link--small kern-link--no-visited-state" href={`#antrag-${amendmentId}`}>
            {mover.name}
          </a>
        </span>
      ))}
    </p>
  );
};

export const moversOf = (amendmentIds: readonly string[], amendments: readonly Amendment[]): readonly string[] =>
  amendmentsWith(amendmentIds, amendments).map(({ mover }) => mover.name);

const amendmentsWith = (ids: readonly string[], amendments: readonly Amendment[]): readonly Amendment[] =>
  amendments.filter(({ amendmentId }) => ids.includes(amendmentId));
