import type { Decoded } from './decoding.ts';
import { nullable, oneOf, record, text } from './decoding.ts';

/** Who is signed in. Never sent to the browser as a whole: the token goes into forms only. */
export const session = record({
  account: text,
  displayName: text,
  role: oneOf('council-office', 'department', 'auditor', 'administrator'),
  department: nullable(text),
  csrfToken: text,
});

export type Session = Decoded<typeof session>;
