import { Link } from 'react-router';

import type { BudgetPlan } from '../../api/budget-plan.ts';
import { planPath, planStepsOf } from '../../forms/plan/plan-steps.ts';
import { useTexts } from '../../texts/texts.ts';

/** The forms of the office about a plan: before its adoption others than after. */
export const PlanSteps = ({ plan }: { readonly plan: BudgetPlan['plan'] }) => {
  const { steps: words } = useTexts().plans;
  const path = planPath(plan.planId);
  return (
    <nav className="office-steps" aria-labelledby="schritte">
      <h2 id="schritte" className="kern-heading-small">
        {words.title}
      </h2>
      {plan.status === 'established' && <p className="kern-body">{words.notAdopted}</p>}
      <ul className="button-row" role="list">
        {planStepsOf(plan.status).map(({ name, address }) => (
          <li key={name}>
            <Link className="kern-btn kern-btn--secondary" to={`${path}/${address}`}>
              <span className="kern-label">{words[name]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
