import type { BudgetSheet } from '../../api/budget-tables.ts';
import { formatPosts } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { postsByDepartment } from './posts-by-department.ts';

/** Subtotals for a paper that gives a department its posts in several lines; nothing where each has one. */
export const DepartmentPostsTable = ({ posts }: { readonly posts: BudgetSheet['posts'] }) => {
  const { budgetPages } = useTexts();
  const { sheet: words, posts: columns } = budgetPages;
  const language = useLanguage();
  const sums = postsByDepartment(posts);
  if (sums.length === posts.length) return null;
  return (
    <>
      <h3 className="kern-heading-small">{words.postsByDepartment}</h3>
      <Table
        caption={words.postsByDepartmentCaption}
        head={
          <>
            <ColumnHead>{columns.department}</ColumnHead>
            <ColumnHead>{words.group}</ColumnHead>
            <ColumnHead>{columns.movement}</ColumnHead>
            <ColumnHead numeric>{columns.number}</ColumnHead>
            <ColumnHead numeric>{words.ofTheseEarly}</ColumnHead>
          </>
        }
      >
        {sums.map(({ department, group, movement, fteHundredths, earlyFteHundredths }) => (
          <Row key={`${department} ${group} ${movement}`}>
            <RowHead label={columns.department}>{department}</RowHead>
            <Cell label={words.group}>{group}</Cell>
            <Cell label={columns.movement}>{columns.movements[movement]}</Cell>
            <Cell label={columns.number} numeric>
              {formatPosts(fteHundredths, language)}
            </Cell>
            <Cell label={words.ofTheseEarly} numeric>
              {formatPosts(earlyFteHundredths, language)}
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
};
