import type { ReactNode } from 'react';
import { Link } from 'react-router';

import type { Resolution } from '../../api/resolution.ts';
import type { FormAnswer } from '../../forms/form-answer.ts';
import { useTexts } from '../../texts/texts.ts';
import { NotNow } from '../forms/not-now.tsx';
import { OrderForm } from '../forms/order-form.tsx';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly found: Resolution;
  readonly answer: FormAnswer;
  readonly isPossible: boolean;
  /** On the button that records. */
  readonly save: string;
  readonly children: ReactNode;
}

/** One step of the office with its form; where the step is not possible, the reason in its place. */
export const StepPage = ({ title, lead, found, answer, isPossible, save, children }: Props) => {
  const texts = useTexts();
  const paper = `/vorlagen/${encodeURIComponent(found.resolutionId)}`;
  return (
    <>
      <title>{texts.titleOf(`${title}, ${texts.resolution.paper(found.paper)}`)}</title>
      <div className="kern-hgroup">
        <p className="kern-preline">
          <Link className="kern-link" to={paper}>
            {texts.resolution.paper(found.paper)}
          </Link>
          {`: ${found.title}`}
        </p>
        <h1 className="kern-heading-large">{title}</h1>
      </div>
      {lead !== undefined && <p className="kern-body">{lead}</p>}
      {isPossible ? (
        <OrderForm answer={answer}>
          {children}
          <div className="button-row">
            <button type="submit" className="kern-btn kern-btn--primary" name="tun" value="speichern">
              <span className="kern-label">{save}</span>
            </button>
            <Link className="kern-btn kern-btn--tertiary" to={paper}>
              <span className="kern-label">{texts.forms.cancel}</span>
            </Link>
          </div>
        </OrderForm>
      ) : (
        <NotNow found={found} />
      )}
    </>
  );
};
