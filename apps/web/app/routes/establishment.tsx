import { Link } from 'react-router';

import { BudgetNav } from '../components/books/budget-nav.tsx';
import { EstablishmentForm } from '../components/books/establishment-form.tsx';
import { EstablishmentSection } from '../components/books/establishment-section.tsx';
import { PlanPostsTable } from '../components/books/plan-posts.tsx';
import { ResolvedPostsSection } from '../components/books/resolved-posts-section.tsx';
import { Downloads } from '../components/budget/downloads.tsx';
import { MomentNote } from '../components/budget/moment-note.tsx';
import { Section } from '../components/section.tsx';
import { planPath } from '../forms/plan/plan-steps.ts';
import { dayOf } from '../formats/day.ts';
import type { EstablishmentPage } from '../request/establishment.server.ts';
import { askEstablishment } from '../request/establishment.server.ts';
import {
  dayLookedAt,
  establishmentFaults,
  establishmentPath,
  readEstablishmentQuery,
} from '../request/establishment-query.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/establishment.ts';

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const today = dayOf(new Date());
  const query = readEstablishmentQuery(new URL(request.url).searchParams, today);
  const faults = establishmentFaults(query, today);
  const day = dayLookedAt(query, today);
  const page = faults === null ? await askEstablishment(context.get(visitorContext).api, query, day) : null;
  return { query, faults, today, day, page };
};

const EstablishmentPlanPage = ({ loaderData: { query, faults, today, day, page } }: Route.ComponentProps) => {
  const texts = useTexts();
  const { establishment: words } = texts;
  return (
    <>
      <title>{texts.titleOf(words.title)}</title>
      <h1 className="kern-heading-large">{words.title}</h1>
      <p className="kern-body">{words.lead}</p>
      <BudgetNav />
      <EstablishmentForm query={query} faults={faults} today={today} />
      {page !== null && (
        <div className="budget-page">
          <MomentNote of={page.found} />
          <Downloads path={establishmentPath(query)} tables={['posts']} names={{ posts: words.title }} />
          <EstablishmentSection found={page.found} />
          <ResolvedPostsSection resolved={page.resolved} day={day} />
          <PlannedPosts plan={page.plan} day={day} />
        </div>
      )}
    </>
  );
};

const PlannedPosts = ({ plan, day }: Pick<EstablishmentPage, 'plan'> & { readonly day: string }) => {
  const { establishment: words } = useTexts();
  if (plan === null) return <p className="kern-body">{words.noPlan(day.slice(0, 4))}</p>;
  if (plan.posts.length === 0) return null;
  return (
    <Section id="plan" title={words.plan(plan.title)}>
      <PlanPostsTable posts={plan.posts} />
      <p className="kern-body">
        <Link className="kern-link" to={planPath(plan.planId)}>
          {plan.title}
        </Link>
      </p>
    </Section>
  );
};

export default EstablishmentPlanPage;
