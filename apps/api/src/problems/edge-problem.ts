import type { JsonObject } from '#kernel';

/** What the HTTP edge itself says no with, and the status that goes with it. */
export const edgeStatus = {
  BAD_REQUEST: 400,
  BODY_NOT_JSON: 400,
  REQUEST_INVALID: 400,
  IDEMPOTENCY_KEY_MISSING: 400,
  NOT_SIGNED_IN: 401,
  SIGN_IN_FAILED: 401,
  CSRF_TOKEN_WRONG: 403,
  ROLE_NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  ACCOUNT_UNKNOWN: 404,
  REQUEST_TOO_SLOW: 408,
  ACCOUNT_NAME_TAKEN: 409,
  CONCURRENT_CHANGE: 409,
  REVISION_MISMATCH: 412,
  BODY_TOO_LARGE: 413,
  ADDRESS_TOO_LONG: 414,
  CONTENT_TYPE_UNSUPPORTED: 415,
  FILE_TOO_LARGE: 413,
  FILE_NOT_A_PAPER: 422,
  FILE_ENCODING_WRONG: 422,
  FILE_HAS_TRACKED_CHANGES: 422,
  FILE_NUMBERING_UNCLEAR: 422,
  BASELINE_UNREADABLE: 422,
  IDEMPOTENCY_KEY_REUSED: 422,
  EVENT_REFUSED: 422,
  TABLE_TOO_LONG: 422,
  YEAR_OUTSIDE_THE_PLAN: 422,
  TOO_MANY_SIGN_INS: 429,
  HEADERS_TOO_LARGE: 431,
  INTERNAL_FAULT: 500,
  STORE_UNAVAILABLE: 503,
  READ_MODEL_BEHIND: 504,
} as const;

export type EdgeCode = keyof typeof edgeStatus;

/** Thrown by whatever stands before the council; the problem filter answers with it. */
export class EdgeProblem extends Error {
  override readonly name = 'EdgeProblem';
  readonly code: EdgeCode;
  readonly facts: JsonObject | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: EdgeCode, more: { facts?: JsonObject; headers?: Readonly<Record<string, string>> } = {}) {
    super(code);
    this.code = code;
    this.facts = more.facts ?? null;
    this.headers = more.headers ?? {};
  }
}
