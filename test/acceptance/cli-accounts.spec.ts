import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Printed } from '../support/command-line.ts';
import { commandLine } from '../support/command-line.ts';
import type { RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';

const password = 'ein langes Passwort';
let api: RunningApi;

const creating = (typed: string, ...words: readonly string[]): Promise<Printed> =>
  commandLine(api.databaseUrl, typed)('accounts', 'create', ...words);

beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.stop());

describe('creating an account on the command line', () => {
  it('lets the first administrator sign in and create the others', async () => {
    const stdout = 'leitung (administrator) may sign in.\n';
    expect(await creating(`${password}\n`, 'Leitung', '--role', 'administrator')).toMatchObject({ code: 0, stdout });
    const person = await api.signedIn('leitung', password);
    expect(await person.ask('/accounts')).toMatchObject({ status: 200 });
  });

  it.each([
    ['a name that is taken', password, ['buero', '--role', 'auditor'], 'Found an account named buero'],
    ['a short password', 'kurz', ['neu', '--role', 'auditor'], 'expected 12 to 200'],
    ['no password', '', ['neu', '--role', 'auditor'], 'found 0 characters'],
    ['a role nobody has', password, ['neu', '--role', 'king'], 'Allowed choices are council-office'],
  ])('is refused with %s', async (_, typed, words, said) => {
    const { code, stderr } = await creating(typed, ...words);
    expect(code).toBe(1);
    expect(stderr).toContain(said);
  });
});
