import type { ReactNode } from 'react';
import { Link } from 'react-router';

import type { BudgetPlan } from '../../api/budget-plan.ts';
import type { FormAnswer } from '../../forms/form-answer.ts';
import type { PlanStage } from '../../forms/plan/plan-steps.ts';
import { isOfStage, planPath } from '../../forms/plan/plan-steps.ts';
import { useTexts } from '../../texts/texts.ts';
import { Alert } from '../alert.tsx';
import { OrderForm } from '../forms/order-form.tsx';
import { TextInput } from '../forms/text-input.tsx';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly found: BudgetPlan;
  /** Of which plans this is recorded: of adopted ones unless said otherwise. */
  readonly of?: PlanStage;
  readonly today: string;
  readonly answer: FormAnswer;
  /** On the button that records. */
  readonly save: string;
  /** Stands above the form: a form of its own. */
  readonly before?: ReactNode;
  /** Why there is nothing to record; null where there is. */
  readonly hindrance?: string | null;
  readonly children: ReactNode;
}

/** One step of the office on a budget plan with its form; where it is not possible, the reason in its place. */
export const PlanStepPage = ({
  title,
  lead,
  found: { plan },
  of = 'adopted',
  before,
  hindrance = null,
  ...form
}: Props) => {
  const texts = useTexts();
  const { plans: words, forms } = texts;
  const { steps } = words;
  const otherStage = plan.status === 'established' ? steps.notAdopted : steps.adopted;
  const why = isOfStage(of, plan.status) ? hindrance : otherStage;
  return (
    <>
      <title>{texts.titleOf(`${title}, ${plan.title}`)}</title>
      <div className="kern-hgroup">
        <p className="kern-preline">
          <Link className="kern-link" to={planPath(plan.planId)}>
            {plan.title}
          </Link>
        </p>
        <h1 className="kern-heading-large">{title}</h1>
      </div>
      <p className="kern-body">{lead}</p>
      {why === null ? (
        <>
          {before}
          <PlanOrder planId={plan.planId} {...form} />
        </>
      ) : (
        <Alert kind="info" title={forms.notNowTitle}>
          <p className="kern-body">{why}</p>
          <p className="kern-body">
            <Link className="kern-link" to={planPath(plan.planId)}>
              {words.forms.back}
            </Link>
          </p>
        </Alert>
      )}
    </>
  );
};

type OrderProps = Pick<Props, 'answer' | 'today' | 'save' | 'children'> & { readonly planId: string };

const PlanOrder = ({ planId, answer, today, save, children }: OrderProps) => {
  const { forms } = useTexts();
  return (
    <OrderForm answer={answer}>
      {children}
      <TextInput name="occurredOn" type="date" label={forms.day} hint={forms.dayHint} max={today} />
      <div className="button-row">
        <button type="submit" className="kern-btn kern-btn--primary" name="tun" value="speichern">
          <span className="kern-label">{save}</span>
        </button>
        <Link className="kern-btn kern-btn--tertiary" to={planPath(planId)}>
          <span className="kern-label">{forms.cancel}</span>
        </Link>
      </div>
    </OrderForm>
  );
};
