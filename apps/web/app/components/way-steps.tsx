import { formatDay } from '../formats/day.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import type { WayStep } from '../way.ts';

/** The paper's way as a row of stations: looked at as a picture, heard as a list. */
export const WaySteps = ({ steps }: { readonly steps: readonly WayStep[] }) => {
  const { way, waySteps, wayStates } = useTexts().resolution;
  const language = useLanguage();
  return (
    <nav className="way" aria-label={way}>
      <ol role="list">
        {steps.map(({ name, state, day }) => (
          <li
            key={name}
            className={`way__step way__step--${state}`}
            {...(state === 'current' ? { 'aria-current': 'step' } : {})}
          >
            <span className="way__mark" aria-hidden="true">
              {(state === 'done' || state === 'current') && (
                <span className="kern-icon kern-icon--check kern-icon--small" />
              )}
            </span>
            <span className="way__name">{waySteps[name]}</span>
            <span className="way__day">
              {day === null || state === 'open' ? wayStates[state] : formatDay(day, language)}
            </span>
            {day !== null && state !== 'open' && <span className="spoken">({wayStates[state]})</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
};
