import type { EdgeCode } from '../problems/edge-problem.ts';
import { englishFileProblems } from './file-problems.en.ts';
import type { ProblemText } from './problem-text.ts';

export const englishEdgeProblems: Readonly<Record<EdgeCode, ProblemText>> = {
  ...englishFileProblems,
  BAD_REQUEST: {
    title: 'Request not understood',
    detail: 'The request is not valid HTTP, or its address is malformed.',
  },
  BODY_NOT_JSON: {
    title: 'Body is not JSON',
    detail: 'The body of the request must be JSON in UTF-8.',
  },
  REQUEST_INVALID: {
    title: 'Request invalid',
    detail: 'Something is missing or not allowed; "errors" names each place. Nothing was recorded.',
  },
  IDEMPOTENCY_KEY_MISSING: {
    title: 'Idempotency-Key missing',
    detail:
      'Every order needs a UUID of its own in the header Idempotency-Key, so that a repetition does not count twice.',
  },
  NOT_SIGNED_IN: {
    title: 'Not signed in',
    detail: 'This needs a sign-in, or the session has ended.',
  },
  SIGN_IN_FAILED: {
    title: 'Sign-in failed',
    detail: 'Account or password is wrong, or the account is disabled.',
  },
  CSRF_TOKEN_WRONG: {
    title: 'Security token wrong',
    detail: 'The header X-CSRF-Token is missing or does not belong to this session. Please reload the page.',
  },
  ROLE_NOT_ALLOWED: {
    title: 'Not allowed for this role',
    detail: 'The account that is signed in may not give this order.',
  },
  NOT_FOUND: {
    title: 'Not found',
    detail: 'There is nothing at this address.',
  },
  ACCOUNT_UNKNOWN: {
    title: 'Account unknown',
    detail: 'No account has this id.',
  },
  ACCOUNT_NAME_TAKEN: {
    title: 'Account name taken',
    detail: 'Another account has this name already.',
  },
  CONCURRENT_CHANGE: {
    title: 'Changed meanwhile',
    detail:
      'While the order was under way somebody else recorded something that rules it out. "facts" shows what came between.',
  },
  REVISION_MISMATCH: {
    title: 'Revision outdated',
    detail: 'The order was made for an older state. "facts" shows what was recorded since.',
  },
  BODY_TOO_LARGE: {
    title: 'Body too large',
    detail: 'A request may be at most 1 MiB.',
  },
  ADDRESS_TOO_LONG: {
    title: 'Address too long',
    detail: 'The address of the request is too long.',
  },
  CONTENT_TYPE_UNSUPPORTED: {
    title: 'Content type not supported',
    detail: 'application/json is accepted and, where a paper is read in, Markdown, text or Word, for a baseline CSV.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    title: 'Idempotency-Key used before',
    detail: 'Another order was recorded under this key. A new order needs a new key.',
  },
  EVENT_REFUSED: {
    title: 'Cannot be kept',
    detail: 'The order would lead to something that cannot be kept, for instance because it is too large.',
  },
  YEAR_OUTSIDE_THE_PLAN: {
    title: 'Year outside the plan',
    detail: 'Nothing speaks of this year; "facts" names the years there are.',
  },
  TOO_MANY_SIGN_INS: {
    title: 'Too many sign-in attempts',
    detail: 'Please try again later; the header Retry-After gives the seconds.',
  },
  INTERNAL_FAULT: {
    title: 'Internal fault',
    detail: 'Something broke. Whether the order was recorded shows when it is repeated with the same Idempotency-Key.',
  },
  STORE_UNAVAILABLE: {
    title: 'Unavailable at present',
    detail: 'The store does not answer. Please repeat the same order with the same Idempotency-Key.',
  },
  READ_MODEL_BEHIND: {
    title: 'View not up to date yet',
    detail: 'The order is recorded, but the view does not show it yet. Please ask again shortly.',
  },
  REQUEST_TOO_SLOW: { title: 'Request too slow', detail: 'The request did not arrive in full in time.' },
  HEADERS_TOO_LARGE: { title: 'Headers too large', detail: 'The headers of the request are too large.' },
};
