import { Link } from 'react-router';

import type { PlanPosts } from '../../api/budget-plan.ts';
import { formatPosts } from '../../formats/amount.ts';
import { formatDay } from '../../formats/day.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';

export const PlanPostsTable = ({ posts }: { readonly posts: readonly PlanPosts[] }) => {
  const { plans, budgetPages } = useTexts();
  const { posts: words } = plans;
  const { yes, no } = budgetPages.posts;
  const language = useLanguage();
  return (
    <Table
      caption={words.caption}
      head={
        <>
          <ColumnHead>{words.label}</ColumnHead>
          <ColumnHead>{words.department}</ColumnHead>
          <ColumnHead numeric>{words.number}</ColumnHead>
          <ColumnHead>{words.from}</ColumnHead>
          <ColumnHead>{words.until}</ColumnHead>
          <ColumnHead>{words.dueToLapse}</ColumnHead>
        </>
      }
    >
      {posts.map(({ postsId, label, department, fteHundredths, from, until, dueToLapse }) => (
        <Row key={postsId}>
          <RowHead label={words.label}>{label}</RowHead>
          <Cell label={words.department}>{department}</Cell>
          <Cell label={words.number} numeric>
            {formatPosts(fteHundredths, language)}
          </Cell>
          <Cell label={words.from}>{from === null ? words.sinceEver : formatDay(from, language)}</Cell>
          <Cell label={words.until}>{until === null ? words.forGood : formatDay(until, language)}</Cell>
          <Cell label={words.dueToLapse}>{dueToLapse ? yes : no}</Cell>
        </Row>
      ))}
    </Table>
  );
};

/** Posts that the plan has, apart from what resolutions add. */
export const PlanPostsSection = ({ posts }: { readonly posts: readonly PlanPosts[] }) => {
  const { posts: words } = useTexts().plans;
  if (posts.length === 0) return null;
  return (
    <Section id="stellen" title={words.title}>
      <PlanPostsTable posts={posts} />
      <p className="kern-body">
        <Link className="kern-link" to="/haushalt/stellenplan">
          {words.toEstablishment}
        </Link>
      </p>
    </Section>
  );
};
