import { Link } from 'react-router';

import type { ResolvedPosts } from '../../resolved-posts.ts';
import { formatPosts } from '../../formats/amount.ts';
import { formatDay } from '../../formats/day.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { LedgerPaper } from './ledger-cause.tsx';

interface Props {
  readonly resolved: readonly ResolvedPosts[] | null;
  /** The day that is looked at. */
  readonly day: string;
}

/** What each resolution does to posts, and from when until when. */
export const ResolvedPostsSection = ({ resolved, day }: Props) => {
  const { details: words } = useTexts().establishment;
  return (
    <Section id="beschluesse" title={words.title}>
      {resolved === null && (
        <p className="kern-body">
          {words.tooMany}{' '}
          <Link className="kern-link" to="/haushalt/buchungen?stand=approved">
            {words.ledger}
          </Link>
        </p>
      )}
      {resolved?.length === 0 && <p className="kern-body">{words.empty}</p>}
      {resolved !== null && resolved.length > 0 && <ResolvedTable resolved={resolved} day={day} />}
    </Section>
  );
};

const ResolvedTable = ({ resolved, day }: { readonly resolved: readonly ResolvedPosts[]; readonly day: string }) => {
  const { establishment } = useTexts();
  const { details: words } = establishment;
  return (
    <Table
      caption={words.caption}
      head={
        <>
          <ColumnHead>{establishment.department}</ColumnHead>
          <ColumnHead>{words.paper}</ColumnHead>
          <ColumnHead>{words.how}</ColumnHead>
          <ColumnHead numeric>{words.number}</ColumnHead>
          <ColumnHead>{words.from}</ColumnHead>
          <ColumnHead>{words.until}</ColumnHead>
          <ColumnHead>{words.remarks}</ColumnHead>
        </>
      }
    >
      {resolved.map((row, index) => (
        <ResolvedRow key={index} row={row} day={day} />
      ))}
    </Table>
  );
};

const ResolvedRow = ({ row, day }: { readonly row: ResolvedPosts; readonly day: string }) => {
  const { none, establishment, plans, budgetPages } = useTexts();
  const { details: words } = establishment;
  const language = useLanguage();
  const { department, cause, movement, validFrom, validUntil, early, dueToLapse } = row;
  const remarks = [
    ...(validFrom !== null && validFrom > day ? [words.notYet] : []),
    ...(early ? [words.early] : []),
    ...(dueToLapse ? [words.dueToLapse] : []),
  ];
  return (
    <Row>
      <RowHead label={establishment.department}>{department}</RowHead>
      <Cell label={words.paper}>
        <LedgerPaper cause={cause} />
      </Cell>
      <Cell label={words.how}>{budgetPages.posts.movements[movement]}</Cell>
      <Cell label={words.number} numeric>
        {formatPosts(row.fteHundredths === 0 ? row.neededFteHundredths : row.fteHundredths, language)}
      </Cell>
      <Cell label={words.from}>{validFrom === null ? plans.posts.sinceEver : formatDay(validFrom, language)}</Cell>
      <Cell label={words.until}>{validUntil === null ? plans.posts.forGood : formatDay(validUntil, language)}</Cell>
      <Cell label={words.remarks}>{remarks.length === 0 ? none : remarks.join(', ')}</Cell>
    </Row>
  );
};
