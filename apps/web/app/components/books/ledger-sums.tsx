import type { Ledger } from '../../api/ledger.ts';
import { formatCents, formatPosts } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, Table } from '../table.tsx';

/** What the movements found add up to, all pages together. */
export const LedgerSums = ({ sums: { amounts, posts } }: Pick<Ledger, 'sums'>) => {
  const { ledger, budgetPages, resolution } = useTexts();
  const { sums: words } = ledger;
  const { statuses } = resolution.budget;
  const language = useLanguage();
  if (amounts.length + posts.length === 0) return null;
  return (
    <Section id="summen" title={words.title}>
      <Table
        caption={words.caption}
        head={
          <>
            <ColumnHead>{words.kind}</ColumnHead>
            <ColumnHead>{words.status}</ColumnHead>
            <ColumnHead numeric>{words.sum}</ColumnHead>
          </>
        }
      >
        {amounts.map(({ kind, status, amountCents }) => (
          <Row key={`${kind} ${status}`}>
            <Cell label={words.kind}>{budgetPages.kinds[kind]}</Cell>
            <Cell label={words.status}>{statuses[status]}</Cell>
            <Cell label={words.sum} numeric>
              {formatCents(amountCents, language)}
            </Cell>
          </Row>
        ))}
        {posts.map(({ status, fteHundredths }) => (
          <Row key={`stellen ${status}`}>
            <Cell label={words.kind}>{words.posts}</Cell>
            <Cell label={words.status}>{statuses[status]}</Cell>
            <Cell label={words.sum} numeric>
              {formatPosts(fteHundredths, language)}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
};
