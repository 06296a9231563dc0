import { describe, expect, it } from '@jest/globals';

import { chosenAccount } from './chosen-account.ts';

const password = 'ein langes Passwort';

describe('an account that is created on the command line', () => {
  it('is shown under its own name unless another is given', () =>
    expect(chosenAccount({ name: 'leitung', password, choices: { role: 'administrator' } })).toEqual({
      ...{ name: 'leitung', displayName: 'leitung', role: 'administrator', department: null, password },
    }));

  it.each([
    ['a department without its name', { role: 'department' } as const, '--department: found nothing'],
    [
      'a department whose name is blank',
      { role: 'department', department: ' ' } as const,
      '--department: found 0 characters, expected 1 to 200.',
    ],
    [
      'somebody shown under too long a name',
      { role: 'auditor', displayName: 'a'.repeat(201) } as const,
      '--display-name: found 201 characters, expected 1 to 200.',
    ],
    ['an office with a department', { role: 'council-office', department: 'Amt 15' } as const, 'found Amt 15'],
  ])('is refused to %s', (_, choices, words) =>
    expect(() => chosenAccount({ name: 'neu', password, choices })).toThrow(words),
  );

  it('is refused with a short password, which is not repeated', () => {
    const short = () => chosenAccount({ name: 'neu', password: 'kurz', choices: { role: 'auditor' } });
    expect(short).toThrow('The password: found 4 characters, expected 12 to 200.');
    expect(short).not.toThrow(/kurz/);
  });
});
