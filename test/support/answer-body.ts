interface Money {
  readonly year: number;
  readonly status: string;
  readonly amountCents: number;
}

interface Forwarded {
  readonly recipient: string;
  readonly purpose: string;
  readonly state: string;
}

/** Every field examples look at, whatever the route; one that is not in an answer fails the example that reads it. */
export interface AnswerBody {
  readonly accountId: string;
  readonly budget: readonly Money[];
  readonly code: string;
  readonly csrfToken: string;
  readonly errors?: readonly { readonly pointer: string }[];
  readonly facts: Readonly<Record<string, unknown>> & { readonly since: readonly unknown[] };
  readonly forwardings: readonly Forwarded[];
  readonly instance: string;
  readonly items: readonly { readonly state: string }[];
  readonly position: string;
  readonly posts: unknown;
  readonly resolutionId: string;
  readonly revision: number;
  readonly rows: readonly (Money & { readonly forwardingId: string; readonly decidedOn: string })[];
  readonly text: {
    readonly marked: readonly {
      readonly label: string;
      readonly note: string | null;
      readonly closingSegments: unknown;
    }[];
  };
}
