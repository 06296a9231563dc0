import { Link } from 'react-router';

import type { OpenOpinion, OpenOpinions } from '../api/open-opinions.ts';
import { opinionPath } from '../own-opinion.ts';
import { useTexts } from '../texts/texts.ts';
import { Paging } from './paging.tsx';
import { Section } from './section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from './table.tsx';
import { DueDate } from './task-state.tsx';

interface Shown {
  /** Leads to the form: only the departments that are asked answer there. */
  readonly mayAnswer: boolean;
  /** `YYYY-MM-DD` in the municipality; says what is overdue. */
  readonly today: string;
}

interface Props extends Shown {
  readonly found: OpenOpinions;
  readonly hrefOf: (page: number) => string;
}

/** Erbetene Stellungnahmen; left out while nobody owes any. */
export const OpenOpinionsSection = ({ found, hrefOf, ...shown }: Props) => {
  const { openOpinions: words } = useTexts().inbox;
  const { columns } = words;
  if (found.total === 0) return null;
  return (
    <Section id="stellungnahmen" title={words.found(found.total)}>
      <Table
        caption={words.caption}
        head={
          <>
            <ColumnHead>{columns.paper}</ColumnHead>
            <ColumnHead>{columns.office}</ColumnHead>
            <ColumnHead>{columns.kind}</ColumnHead>
            <ColumnHead>{columns.due}</ColumnHead>
            <ColumnHead>{columns.state}</ColumnHead>
          </>
        }
      >
        {found.rows.map((opinion) => (
          <OpinionLine key={`${opinion.resolutionId} ${opinion.office} ${opinion.kind}`} opinion={opinion} {...shown} />
        ))}
      </Table>
      <Paging {...found} label={words.paging} hrefOf={hrefOf} />
    </Section>
  );
};

const OpinionLine = ({ opinion, mayAnswer, today }: Shown & { readonly opinion: OpenOpinion }) => {
  const { inbox, resolution } = useTexts();
  const { openOpinions: words } = inbox;
  const { resolutionId, paper, title, office, kind, dueOn, stale } = opinion;
  return (
    <Row>
      <RowHead label={words.columns.paper}>
        <Link className="kern-link kern-link--small" to={`/vorlagen/${encodeURIComponent(resolutionId)}`}>
          {title}
        </Link>
        <p className="kern-body kern-body--small">{paper}</p>
      </RowHead>
      <Cell label={words.columns.office}>{office}</Cell>
      <Cell label={words.columns.kind}>{resolution.opinions.kinds[kind]}</Cell>
      <Cell label={words.columns.due}>
        <DueDate dueOn={dueOn} isDone={false} today={today} />
      </Cell>
      <Cell label={words.columns.state}>
        {stale ? words.stale : resolution.opinions.open}
        {mayAnswer && (
          <p className="kern-body">
            <Link
              className="kern-link kern-link--small kern-link--no-visited-state"
              to={opinionPath(resolutionId, opinion)}
            >
              {words.answers[kind]} <span className="spoken">{words.answerOf(paper, office)}</span>
            </Link>
          </p>
        )}
      </Cell>
    </Row>
  );
};
