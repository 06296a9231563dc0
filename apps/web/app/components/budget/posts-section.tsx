import type { BudgetOverview } from '../../api/budget-tables.ts';
import { formatPosts } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';

/** Posts in force in each year. */
export const PostsSection = ({ posts }: Pick<BudgetOverview, 'posts'>) => {
  const { budgetPages, resolution } = useTexts();
  const { posts: words, places, year } = budgetPages;
  const { statuses } = resolution.budget;
  const language = useLanguage();
  return (
    <Section id="stellen" title={words.title}>
      {posts.length === 0 ? (
        <p className="kern-body">{words.empty}</p>
      ) : (
        <Table
          caption={words.caption}
          head={
            <>
              <ColumnHead>{year}</ColumnHead>
              <ColumnHead>{places.status}</ColumnHead>
              <ColumnHead>{words.department}</ColumnHead>
              <ColumnHead numeric>{words.created}</ColumnHead>
              <ColumnHead numeric>{words.needed}</ColumnHead>
            </>
          }
        >
          {posts.map((row) => (
            <Row key={`${row.year} ${row.status} ${row.department}`}>
              <Cell label={year}>{row.year}</Cell>
              <Cell label={places.status}>{statuses[row.status]}</Cell>
              <RowHead label={words.department}>{row.department}</RowHead>
              <Cell label={words.created} numeric>
                {formatPosts(row.fteHundredths, language)}
              </Cell>
              <Cell label={words.needed} numeric>
                {formatPosts(row.neededFteHundredths, language)}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Section>
  );
};
