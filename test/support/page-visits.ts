import type { Page } from 'playwright-core';

/** On the sign-in page: signs in with one of the demo accounts. */
export const signInAs = async (page: Page, account: string, password = 'beschluss-demo'): Promise<void> => {
  await page.getByLabel('Konto').fill(account);
  await page.getByLabel('Passwort').fill(password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
};
