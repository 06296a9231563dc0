import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from 'react-router';

import type { Route } from './+types/root.ts';
import { ErrorPage } from './components/error-page.tsx';
import { FocusAfterNavigation } from './components/focus-after-navigation.tsx';
import { PageFooter } from './components/page-footer.tsx';
import { PageHeader } from './components/page-header.tsx';
import { preferencesContext, preferencesOf } from './request/preferences.server.ts';
import { surroundingsContext } from './request/surroundings.server.ts';
import { visitorContext, visitorOf } from './request/visitor.server.ts';
import '@kern-ux/native/dist/kern.min.css';
import './styles/fonts.css';
import './styles/page.css';
import './styles/forms.css';
import './styles/tables.css';
import './styles/resolution.css';
import './styles/provenance.css';
import './styles/synopsis.css';
import './styles/pictures.css';
import './styles/budget.css';
import { useLanguage, useTexts } from './texts/texts.ts';

export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, context }, next) => {
    const { preferences, cookies } = preferencesOf(request);
    context.set(preferencesContext, preferences);
    context.set(visitorContext, await visitorOf(request, { ...context.get(surroundingsContext), ...preferences }));
    const response = await next();
    for (const cookie of cookies) response.headers.append('set-cookie', cookie);
    return response;
  },
];

export const loader = ({ request, context }: Route.LoaderArgs) => {
  const { language, theme } = context.get(preferencesContext);
  const { session } = context.get(visitorContext);
  const { pathname, search } = new URL(request.url);
  return {
    language,
    theme,
    address: pathname + search,
    correlationId: context.get(surroundingsContext).correlationId,
    visitor:
      session === null ? null : { displayName: session.displayName, role: session.role, csrfToken: session.csrfToken },
  };
};

export const Layout = ({ children }: { readonly children: ReactNode }) => {
  const root = useRouteLoaderData<typeof loader>('root');
  const texts = useTexts();
  const theme = root?.theme ?? 'system';
  return (
    <html lang={useLanguage()} {...(theme === 'system' ? {} : { 'data-kern-theme': theme })}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'system' ? 'light dark' : theme} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip-link kern-link" href="#inhalt">
          {texts.skipLink}
        </a>
        <PageHeader visitor={root?.visitor ?? null} address={root?.address ?? '/'} theme={theme} />
        <main id="inhalt" tabIndex={-1} className="kern-container page">
          {children}
        </main>
        <PageFooter />
        <FocusAfterNavigation />
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
};

const App = () => <Outlet />;

export const ErrorBoundary = ({ error, loaderData }: Route.ErrorBoundaryProps) => (
  <ErrorPage error={error} correlationId={loaderData?.correlationId ?? null} />
);

export default App;
