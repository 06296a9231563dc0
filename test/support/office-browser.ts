import type { Locator, Page } from 'playwright-core';

/** Every button and link by its words, in the order in which they were used. */
export const used: string[] = [];

/** Follows a link by its words. */
export const follow = async (page: Page, name: string): Promise<void> => {
  used.push(name);
  await page.getByRole('link', { name }).first().click();
};

/** Presses a button and waits for the page it leads to, with and without scripts. */
export const press = async (place: Page | Locator, name: string | RegExp): Promise<void> => {
  const page = 'page' in place ? place.page() : place;
  const button = place.getByRole('button', { name }).first();
  used.push((await button.innerText()).trim());
  await button.click();
  await page.waitForLoadState('load');
};

/** Fills in fields by their labels; `select:` in a value chooses an option by its words. */
export const fillIn = async (
  form: Page | Locator,
  fields: Readonly<Record<string, string | { readonly choose: string }>>,
): Promise<void> => {
  for (const [label, value] of Object.entries(fields)) {
    const field = form.getByLabel(label, { exact: false }).first();
    if (typeof value === 'string') await field.fill(value);
    else await field.selectOption({ label: value.choose });
  }
};

/** What stands wrong at the fields of a form, in the order of the page. */
export const faultsOn = (page: Page): Promise<readonly string[]> => page.locator('.kern-error').allInnerTexts();
