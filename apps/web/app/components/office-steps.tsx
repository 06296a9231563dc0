import { Link } from 'react-router';

import type { Resolution } from '../api/resolution.ts';
import { stepsOf } from '../possible-steps.ts';
import { useTexts } from '../texts/texts.ts';

/** The forms that are possible in this state of the paper. */
export const OfficeSteps = ({ found }: { readonly found: Resolution }) => {
  const { steps: words } = useTexts();
  const steps = stepsOf(found);
  return (
    <nav className="office-steps" aria-labelledby="schritte">
      <h2 id="schritte" className="kern-heading-small">
        {words.title}
      </h2>
      {steps.length === 0 && <p className="kern-body">{words.none}</p>}
      <ul className="button-row" role="list">
        {steps.map(({ name, path }, index) => (
          <li key={name}>
            <Link className={`kern-btn kern-btn--${index === 0 ? 'primary' : 'secondary'}`} to={path}>
              <span className="kern-label">{words[name]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
