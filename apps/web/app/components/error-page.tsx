import { isRouteErrorResponse } from 'react-router';

import type { Problem } from '../api/problem.ts';
import { problem as decodeProblem } from '../api/problem.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';

interface Props {
  readonly error: unknown;
  readonly correlationId: string | null;
}

export const ErrorPage = ({ error, correlationId }: Props) => {
  const texts = useTexts();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const found = isRouteErrorResponse(error) ? problemIn(error.data) : null;
  const { title, lead } = wordsFor(status, found, texts);
  return (
    <>
      <title>{texts.titleOf(title)}</title>
      <h1 className="kern-heading-large">{title}</h1>
      <p className="kern-body">{lead}</p>
      {status >= 400 && status !== 404 && (
        <dl className="kern-description-list">
          {found !== null && (
            <div className="kern-description-list-item">
              <dt className="kern-description-list-item__key">{texts.errors.answer}</dt>
              <dd className="kern-description-list-item__value">{`${status} – ${found.title}`}</dd>
            </div>
          )}
          {correlationId !== null && (
            <div className="kern-description-list-item">
              <dt className="kern-description-list-item__key">{texts.errors.correlation}</dt>
              <dd className="kern-description-list-item__value">
                <code>{correlationId}</code>
              </dd>
            </div>
          )}
        </dl>
      )}
      <p className="button-row">
        <a className="kern-btn kern-btn--primary" href="/vorlagen">
          <span className="kern-label">{texts.errors.toRegister}</span>
        </a>
        {(status === 404 || status === 403) && (
          <a className="kern-btn kern-btn--secondary" href="/anmelden">
            <span className="kern-label">{texts.errors.toSignIn}</span>
          </a>
        )}
      </p>
    </>
  );
};

const problemIn = (data: unknown): Problem | null => {
  try {
    return decodeProblem(data, 'problem');
  } catch {
    return null;
  }
};

interface Words {
  readonly title: string;
  readonly lead: string;
}

const wordsFor = (status: number, found: Problem | null, { errors }: Texts): Words => {
  if (found?.code === 'ADDRESS_UNREADABLE') return { title: errors.badAddressTitle, lead: errors.badAddress };
  if (status === 404) return { title: errors.notFoundTitle, lead: errors.notFound };
  if (status === 403) return { title: errors.forbiddenTitle, lead: errors.forbidden };
  if (status === 504) return { title: errors.behindTitle, lead: errors.behind };
  if (status === 502 || status === 503) return { title: errors.unavailableTitle, lead: errors.unavailable };
  if (status >= 400 && status < 500) return { title: errors.invalidTitle, lead: errors.fault };
  return { title: errors.faultTitle, lead: errors.fault };
};
