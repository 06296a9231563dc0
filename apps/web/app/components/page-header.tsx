import { Form, NavLink } from 'react-router';

import type { Session } from '../api/session.ts';
import { useTexts } from '../texts/texts.ts';
import { Preferences } from './preferences.tsx';

interface Props {
  readonly visitor: Pick<Session, 'displayName' | 'role' | 'csrfToken'> | null;
  /** Path and query of the page, so that changing the language stays on it. */
  readonly address: string;
  readonly theme: 'light' | 'dark' | 'system';
}

const linkClass = ({ isActive }: { readonly isActive: boolean }): string =>
  `main-nav__link${isActive ? ' main-nav__link--current' : ''}`;

export const PageHeader = ({ visitor, address, theme }: Props) => {
  const { budgetPages, findings, meetings, nav, product, roles } = useTexts();
  return (
    <header className="page-header">
      <div className="kern-kopfzeile">
        <div className="kern-container">
          <div className="kern-kopfzeile__content page-header__strip">
            <span className="kern-kopfzeile__label">
              {visitor === null ? product : nav.signedInAs(visitor.displayName, roles[visitor.role])}
            </span>
            <Preferences address={address} theme={theme} />
          </div>
        </div>
      </div>
      <div className="kern-container page-header__bar">
        <a className="page-header__brand" href="/">
          <img src="/favicon.svg" alt="" width="32" height="32" />
          {product}
        </a>
        <nav className="main-nav" aria-label={nav.label}>
          <ul>
            <li>
              <NavLink className={linkClass} to="/vorlagen">
                {nav.register}
              </NavLink>
            </li>
            <li>
              <NavLink className={linkClass} to="/sitzungen">
                {meetings.nav}
              </NavLink>
            </li>
            <li>
              <NavLink className={linkClass} to="/haushalt">
                {budgetPages.nav}
              </NavLink>
            </li>
            {visitor !== null && visitor.role !== 'department' && (
              <li>
                <NavLink className={linkClass} to="/auffaelligkeiten">
                  {findings.nav}
                </NavLink>
              </li>
            )}
            {visitor !== null && (
              <li>
                <NavLink className={linkClass} to="/eingang">
                  {nav.inbox}
                </NavLink>
              </li>
            )}
            <li>{visitor === null ? <SignInLink /> : <SignOut csrfToken={visitor.csrfToken} />}</li>
          </ul>
        </nav>
      </div>
    </header>
  );
};

const SignInLink = () => (
  <NavLink className={linkClass} to="/anmelden">
    {useTexts().nav.signIn}
  </NavLink>
);

const SignOut = ({ csrfToken }: { readonly csrfToken: string }) => (
  <Form method="post" action="/abmelden" reloadDocument>
    <input type="hidden" name="csrf" value={csrfToken} />
    <button type="submit" className="kern-btn kern-btn--secondary kern-btn--x-small">
      <span className="kern-icon kern-icon--logout" aria-hidden="true" />
      <span className="kern-label">{useTexts().nav.signOut}</span>
    </button>
  </Form>
);
