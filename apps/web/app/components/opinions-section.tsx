import { Link } from 'react-router';

import type { Opinion } from '../api/opinions.ts';
import type { Resolution } from '../api/resolution.ts';
import { formatDay } from '../formats/day.ts';
import { opinionPath } from '../own-opinion.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { Section } from './section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from './table.tsx';

interface Props {
  readonly found: Resolution;
  /** Those that the reader may give. */
  readonly own: readonly Opinion[];
}

/** What offices were asked and said; left out for the public and while nobody was asked. */
export const OpinionsSection = ({ found, own }: Props) => {
  const { opinions: words } = useTexts().resolution;
  const opinions = found.opinions ?? [];
  if (opinions.length === 0) return null;
  return (
    <Section id="stellungnahmen" title={words.title}>
      <Table
        caption={words.caption}
        head={
          <>
            <ColumnHead>{words.office}</ColumnHead>
            <ColumnHead>{words.kind}</ColumnHead>
            <ColumnHead>{words.dueOn}</ColumnHead>
            <ColumnHead>{words.state}</ColumnHead>
          </>
        }
      >
        {opinions.map((opinion) => (
          <OpinionRow key={`${opinion.office} ${opinion.kind}`} opinion={opinion} />
        ))}
      </Table>
      {own.length > 0 && (
        <p className="button-row">
          {own.map((opinion) => (
            <Link
              key={`${opinion.office} ${opinion.kind}`}
              className="kern-btn kern-btn--primary"
              to={opinionPath(found.resolutionId, opinion)}
            >
              <span className="kern-label">
                {words.step} <span className="spoken">{words.stepFor(opinion.office)}</span>
              </span>
            </Link>
          ))}
        </p>
      )}
    </Section>
  );
};

const OpinionRow = ({ opinion }: { readonly opinion: Opinion }) => {
  const { opinions: words } = useTexts().resolution;
  const language = useLanguage();
  return (
    <Row>
      <RowHead label={words.office}>{opinion.office}</RowHead>
      <Cell label={words.kind}>{words.kinds[opinion.kind]}</Cell>
      <Cell label={words.dueOn}>{formatDay(opinion.dueOn, language)}</Cell>
      <Cell label={words.state}>
        <OpinionState opinion={opinion} />
      </Cell>
    </Row>
  );
};

const OpinionState = ({ opinion: { given, stale, resolved } }: { readonly opinion: Opinion }) => {
  const { opinions: words } = useTexts().resolution;
  const language = useLanguage();
  if (given === null) return words.open;
  const said = [
    words.on(words.verdicts[given.verdict], formatDay(given.givenOn, language)),
    ...(given.inTime ? [] : [words.late]),
    ...(stale ? [words.stale] : []),
    ...(resolved === null ? [] : [words.resolved(formatDay(resolved.resolvedOn, language), resolved.because)]),
  ];
  return (
    <>
      {said.join('; ')}
      {given.text !== null && (
        <p className="kern-body kern-body--small" lang="de">
          {given.text}
        </p>
      )}
    </>
  );
};
