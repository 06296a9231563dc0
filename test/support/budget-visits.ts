import type { Browser, Page } from 'playwright-core';

import { signInAs } from './page-visits.ts';

interface Visit {
  readonly browser: Browser;
  readonly url: string;
  /** Null: nobody. */
  readonly account?: string | null;
  readonly scripts?: boolean;
}

/** A page of somebody's own browser, signed in if they have an account; without scripts unless asked for. */
export const visitorOf = async ({ browser, url, account = null, scripts = false }: Visit): Promise<Page> => {
  const visit = await browser.newContext({ baseURL: url, locale: 'de-DE', javaScriptEnabled: scripts });
  const page = await visit.newPage();
  if (account !== null) {
    await page.goto('/anmelden');
    await signInAs(page, account);
    await page.waitForURL((address) => address.pathname !== '/anmelden');
  }
  return page;
};

/** The rows of the tables below an element, their cells parted by bars. */
export const rowsOf = async (page: Page, selector: string): Promise<readonly string[]> =>
  (await page.locator(`${selector} tbody tr`).allInnerTexts()).map((row) =>
    row
      .split(/\s*\n\s*|\t/)
      .filter(Boolean)
      .join(' | '),
  );
