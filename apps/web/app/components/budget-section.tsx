import { Link } from 'react-router';

import type { BudgetRow, Posts } from '../api/budget.ts';
import { budgetSums } from '../budget-sums.ts';
import { formatPosts } from '../formats/amount.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { BudgetChart } from './budget-chart.tsx';
import { BudgetDetails } from './budget-details.tsx';
import { BudgetTable } from './budget-table.tsx';
import { Fact, Facts } from './facts.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly resolutionId: string;
  readonly rows: readonly BudgetRow[];
  readonly posts: Posts;
}

export const BudgetSection = ({ resolutionId, rows, posts }: Props) => {
  const { budgetPages, resolution } = useTexts();
  const { budget: words } = resolution;
  const sums = budgetSums(rows);
  return (
    <Section id="haushalt" title={words.title}>
      {sums.length === 0 ? (
        <p className="kern-body">{words.empty}</p>
      ) : (
        <>
          <div className="beside">
            <BudgetTable sums={sums} />
            <BudgetChart sums={sums} />
          </div>
          <BudgetDetails rows={rows} />
        </>
      )}
      <PostsFacts posts={posts} />
      <p className="kern-body">
        <Link
          className="kern-link kern-link--no-visited-state"
          to={`/vorlagen/${encodeURIComponent(resolutionId)}/haushalt`}
        >
          {budgetPages.ofPaper}
        </Link>
      </p>
    </Section>
  );
};

export const PostsFacts = ({ posts }: { readonly posts: Posts }) => {
  const { postsNeeded, postsNew } = useTexts().resolution.budget;
  const language = useLanguage();
  return (
    <Facts>
      <Fact name={postsNeeded}>{formatPosts(posts.neededFteHundredths, language)}</Fact>
      <Fact name={postsNew}>{formatPosts(posts.netNewFteHundredths, language)}</Fact>
    </Facts>
  );
};
