import type { JsonObject } from '#kernel';

/** RFC 9457 problem details, with our code, the facts behind a refusal, and each field that is wrong. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly instance: string;
  readonly errors?: readonly ProblemError[];
  readonly facts?: JsonObject;
}

export interface ProblemError {
  readonly pointer: string;
  readonly code: string;
  readonly found: string;
  readonly expected: string;
}
