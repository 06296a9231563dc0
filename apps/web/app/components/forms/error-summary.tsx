import type { MouseEvent } from 'react';

import { fieldId } from '../../forms/fault.ts';
import type { Refusal } from '../../forms/refusal.ts';
import type { Typed } from '../../forms/typed.ts';
import { formatDay } from '../../formats/day.ts';
import { eventWords } from '../../texts/event-words.ts';
import { fieldTitle } from '../../texts/field-title.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Alert } from '../alert.tsx';

/** Why nothing was recorded, above the form: every fault leads to its field. */
export const ErrorSummary = ({ refusal, typed }: { readonly refusal: Refusal; readonly typed: Typed }) => {
  const texts = useTexts();
  const { forms } = texts;
  const { title, detail, faults, since } = refusal;
  return (
    <Alert kind="danger" title={title} focused>
      {detail !== null && <p className="kern-body">{detail}</p>}
      {faults.length > 0 && (
        <ul className="kern-list kern-list--bullet error-summary">
          {faults.map(({ name, message }) => (
            <li key={`${name ?? ''} ${message}`}>
              {name === null ? (
                message
              ) : (
                <a className="kern-link" href={`#${fieldId(name)}`} onClick={focusTarget}>
                  {titled(fieldTitle(name, typed, texts), message)}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {since.length > 0 && <SinceThen since={since} />}
      <p className="kern-body">{forms.nothingLost}</p>
    </Alert>
  );
};

/** Not every browser moves the focus to what a link points at, and none into a closed part of the page. */
const focusTarget = (event: MouseEvent<HTMLAnchorElement>): void => {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (target === null) return;
  event.preventDefault();
  target.closest('details')?.setAttribute('open', '');
  target.focus();
};

const titled = (title: string, message: string): string => (title === '' ? message : `${title}: ${message}`);

const SinceThen = ({ since }: Pick<Refusal, 'since'>) => {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <>
      <p className="kern-body">{texts.forms.sinceLead}</p>
      <p className="kern-body kern-body--bold">{texts.forms.sinceTitle}</p>
      <ul className="kern-list kern-list--bullet">
        {since.map(({ type, occurredOn }, index) => (
          <li key={index}>{`${eventWords(type, texts)}, ${formatDay(occurredOn, language)}`}</li>
        ))}
      </ul>
    </>
  );
};
