import type { BudgetSheet } from '../../api/budget-tables.ts';
import { formatPosts } from '../../formats/amount.ts';
import { formatDay } from '../../formats/day.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Fact, Facts } from '../facts.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { DepartmentPostsTable } from './department-posts-table.tsx';

/** The posts of the paper, line by line, and what they come to. */
export const SheetPosts = ({ sheet: { posts, postTotals } }: { readonly sheet: BudgetSheet }) => {
  const { none, budgetPages } = useTexts();
  const { sheet: words, posts: columns } = budgetPages;
  const language = useLanguage();
  if (posts.length === 0) return null;
  const day = (date: string | null, otherwise: string) => (date === null ? otherwise : formatDay(date, language));
  return (
    <>
      <h3 className="kern-heading-small">{columns.title}</h3>
      <Table
        caption={words.postsCaption}
        head={
          <>
            <ColumnHead>{columns.department}</ColumnHead>
            <ColumnHead>{words.group}</ColumnHead>
            <ColumnHead>{columns.movement}</ColumnHead>
            <ColumnHead>{columns.from}</ColumnHead>
            <ColumnHead>{columns.until}</ColumnHead>
            <ColumnHead>{columns.early}</ColumnHead>
            <ColumnHead numeric>{columns.number}</ColumnHead>
          </>
        }
      >
        {posts.map(({ department, group, movement, from, until, early, fteHundredths }, index) => (
          <Row key={index}>
            <RowHead label={columns.department}>{department}</RowHead>
            <Cell label={words.group}>{group}</Cell>
            <Cell label={columns.movement}>{columns.movements[movement]}</Cell>
            <Cell label={columns.from}>{day(from, none)}</Cell>
            <Cell label={columns.until}>{day(until, columns.permanent)}</Cell>
            <Cell label={columns.early}>{early ? columns.yes : columns.no}</Cell>
            <Cell label={columns.number} numeric>
              {formatPosts(fteHundredths, language)}
            </Cell>
          </Row>
        ))}
      </Table>
      <DepartmentPostsTable posts={posts} />
      <h3 className="kern-heading-small">{words.postTotals}</h3>
      <Facts>
        {postTotals.map(({ group, fteHundredths }, index) => (
          <Fact key={index} name={group}>
            {formatPosts(fteHundredths, language)}
          </Fact>
        ))}
      </Facts>
    </>
  );
};
