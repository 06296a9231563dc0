import { Form } from 'react-router';

import type { BudgetPackages } from '../../api/budget-tables.ts';
import type { Resolution } from '../../api/resolution.ts';
import type { BudgetQuery } from '../../request/budget-query.ts';
import { useTexts } from '../../texts/texts.ts';
import { SubmitButton } from '../submit-button.tsx';

interface Props {
  readonly query: BudgetQuery;
  readonly packages: BudgetPackages['packages'];
  readonly amendments: Resolution['amendments'];
}

interface Choice {
  readonly name: string;
  readonly text: string;
}

export const WhatIfForm = ({ query, packages, amendments }: Props) => {
  const { whatIf: words } = useTexts().budgetPages;
  return (
    <Form key={query.adopt.join('\n')} action="#was-waere-wenn" className="form-card">
      {query.asOf !== null && <input type="hidden" name="stichtag" value={query.asOf.day} />}
      {query.asOf !== null && <input type="hidden" name="bekannt" value={query.asOf.known} />}
      <div className="choices">
        <Choices
          legend={words.packages}
          chosen={query.adopt}
          choices={packages.map(({ label, title }) => ({ name: label, text: `${label}. ${title}` }))}
        />
        <Choices
          legend={words.amendments}
          chosen={query.adopt}
          choices={amendments.map(({ amendmentId, mover }) => ({
            name: amendmentId,
            text: words.amendment(amendmentId, mover.name),
          }))}
        />
      </div>
      <SubmitButton>{words.submit}</SubmitButton>
    </Form>
  );
};

interface ChoicesProps {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
}

const Choices = ({ legend, choices, chosen }: ChoicesProps) =>
  choices.length === 0 ? null : (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{legend}</legend>
      <div className="kern-fieldset__body">
        {choices.map(({ name, text }) => (
          <div key={name} className="kern-form-check">
            <input
              type="checkbox"
              className="kern-form-check__checkbox"
              id={`annehmen-${name}`}
              name="annehmen"
              value={name}
              defaultChecked={chosen.includes(name)}
            />
            <label className="kern-label" htmlFor={`annehmen-${name}`}>
              {text}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
