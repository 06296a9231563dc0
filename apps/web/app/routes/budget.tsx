import { BudgetNav } from '../components/books/budget-nav.tsx';
import { Downloads } from '../components/budget/downloads.tsx';
import { MomentForm } from '../components/budget/moment-form.tsx';
import { MomentNote } from '../components/budget/moment-note.tsx';
import { PlacesSection } from '../components/budget/places-section.tsx';
import { PostsSection } from '../components/budget/posts-section.tsx';
import { SumsSection } from '../components/budget/sums-section.tsx';
import { dayOf } from '../formats/day.ts';
import { readBudgetQuery } from '../request/budget-query.ts';
import { askBudgetState } from '../request/budget-state.server.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/budget.ts';

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const today = dayOf(new Date());
  const query = readBudgetQuery(new URL(request.url).searchParams, today);
  const { api } = context.get(visitorContext);
  return { query, today, ...(await askBudgetState({ api, request, query, today })) };
};

const BudgetPage = ({ loaderData: { query, faults, today, years, path, found } }: Route.ComponentProps) => {
  const texts = useTexts();
  const { budgetPages: words } = texts;
  return (
    <>
      <title>{texts.titleOf(words.title)}</title>
      <h1 className="kern-heading-large">{words.title}</h1>
      <p className="kern-body">{words.lead}</p>
      <BudgetNav />
      <MomentForm query={query} faults={faults} today={today} years={years} />
      {found !== null && (
        <div className="budget-page">
          <MomentNote of={found} />
          <Downloads path={path} tables={['amounts', 'posts']} />
          <SumsSection rows={found.rows} />
          <PlacesSection amounts={found.amounts} />
          <PostsSection posts={found.posts} />
        </div>
      )}
    </>
  );
};

export default BudgetPage;
