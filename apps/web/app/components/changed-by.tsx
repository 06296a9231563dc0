import { wayOfAmendment } from '../amendment-way.ts';
import type { Amendment, Resolution } from '../api/resolution.ts';
import { formatDay } from '../formats/day.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';

interface Props {
  readonly amendmentIds: readonly string[];
  readonly found: Resolution;
}

/** Who asked for a change and when it was last voted on, with the way to the amendment further down the page. */
export const ChangedBy = ({ amendmentIds, found }: Props) => {
  const { text, synopsis } = useTexts().resolution;
  const { changedBy } = text;
  const language = useLanguage();
  const known = amendmentsWith(amendmentIds, found.amendments);
  if (known.length === 0) return null;
  return (
    <p className="changed-by" lang={language}>
      {changedBy}{' '}
      {known.map((amendment, index) => (
        <span key={amendment.amendmentId}>
          {index > 0 && ', '}
          <a
            className="kern-link kern-link--small kern-link--no-visited-state"
            href={`#antrag-${amendment.amendmentId}`}
          >
            {amendment.mover.name}
          </a>
          {wayOfAmendment(amendment, found)
            .slice(-1)
            .map(({ kind, day }) => ` (${synopsis.shortStep[kind](formatDay(day, language))})`)}
        </span>
      ))}
    </p>
  );
};

export const moversOf = (amendmentIds: readonly string[], amendments: readonly Amendment[]): readonly string[] =>
  amendmentsWith(amendmentIds, amendments).map(({ mover }) => mover.name);

const amendmentsWith = (ids: readonly string[], amendments: readonly Amendment[]): readonly Amendment[] =>
  amendments.filter(({ amendmentId }) => ids.includes(amendmentId));
