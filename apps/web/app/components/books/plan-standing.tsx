import { Link } from 'react-router';

import type { BudgetPlan } from '../../api/budget-plan.ts';
import { formatDay } from '../../formats/day.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { unapprovedYears } from './plan-words.ts';

type Plan = BudgetPlan['plan'];

/** Years, adoption, approval and provisional management, in sentences. */
export const PlanStanding = ({ plan }: { readonly plan: Plan }) => {
  const { list, plans } = useTexts();
  const { standing: words } = plans;
  const years = (of: readonly number[]) => list(of.map(String));
  const missing = unapprovedYears(plan);
  return (
    <Section id="stand" title={words.title}>
      <ul className="kern-list kern-list--bullet">
        <li>{words.years(years(plan.fiscalYears))}</li>
        {plan.planYears.length > 0 && <li>{words.planned(years(plan.planYears))}</li>}
        {plan.source !== null && <li>{words.source(plan.source)}</li>}
        {plan.changeLists.map(({ number, title }) => (
          <li key={`liste ${number}`}>{words.changeList(number, title)}</li>
        ))}
        <Adoption adoption={plan.adoption} />
        {plan.approvals.map((approval, index) => (
          <Approval key={`genehmigung ${index}`} approval={approval} />
        ))}
        {missing.length > 0 && <li>{words.notApproved(years(missing))}</li>}
        {plan.provisional.map(({ year, ended }) => (
          <li key={`vorläufig ${year} ${String(ended)}`}>
            {ended ? words.provisionalEnded(year) : words.provisional(year)}
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Adoption = ({ adoption }: Pick<Plan, 'adoption'>) => {
  const { standing: words } = useTexts().plans;
  const language = useLanguage();
  if (adoption === null) return <li>{words.established}</li>;
  const { adoptedOn, resolutionId } = adoption;
  return (
    <li>
      {words.adopted(formatDay(adoptedOn, language))}
      {resolutionId !== null && (
        <>
          {' '}
          <Link className="kern-link" to={`/vorlagen/${encodeURIComponent(resolutionId)}`}>
            {words.byResolution}
          </Link>
        </>
      )}
    </li>
  );
};

const Approval = ({ approval }: { readonly approval: Plan['approvals'][number] }) => {
  const { list, plans } = useTexts();
  const { standing: words } = plans;
  const language = useLanguage();
  const { approvedOn, years, authority, reference, exceptLineIds, conditions } = approval;
  return (
    <li>
      {[
        words.approved(formatDay(approvedOn, language), list(years.map(String)), authority),
        ...(reference === null ? [] : [words.reference(reference)]),
        ...(exceptLineIds.length === 0 ? [] : [words.except(list(exceptLineIds))]),
        ...conditions.map((condition) => words.condition(condition)),
      ].join(' ')}
    </li>
  );
};
