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

interface AmendmentAnswered {
  readonly amendmentId: string;
  readonly status: string;
  readonly votes: readonly { readonly figures: unknown }[];
}

interface StationAnswered {
  readonly stationId: string;
  readonly result: string | null;
  readonly recommendedBy: { readonly body: string } | null;
  readonly clean: readonly { readonly label: string; readonly text: string }[];
}

/** Every field examples look at, whatever the route; one that is not in an answer fails the example that reads it. */
export interface AnswerBody {
  readonly accountId: string;
  readonly amendments: readonly AmendmentAnswered[];
  readonly budget: readonly Money[];
  readonly code: string;
  readonly csrfToken: string;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string }[];
  readonly facts: Readonly<Record<string, unknown>> & { readonly since: readonly unknown[] };
  readonly forwardings: readonly Forwarded[];
  readonly instance: string;
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
  readonly stations: readonly StationAnswered[];
  readonly status: string;
  readonly items: readonly { readonly state: string }[];
  readonly itemVotes: readonly unknown[];
  readonly mainMotion: string | null;
  readonly position: string;
  readonly posts: unknown;
  readonly rebaseTasks: readonly {
    readonly amendmentId: string;
    readonly settlementProposedBy: string | null;
    readonly lost: readonly unknown[];
  }[];
  readonly recommendations: readonly { readonly figures: unknown }[];
  readonly resolutionId: string;
  readonly revision: number;
  readonly rows: readonly (Money & { readonly forwardingId: string; readonly decidedOn: string })[];
  readonly steps: readonly {
    readonly amendmentId: string;
    readonly precedence: { readonly criterion: string } | null;
  }[];
  readonly text: {
    readonly clean: readonly { readonly label: string; readonly text: string }[];
    readonly marked: readonly {
      readonly label: string;
      readonly note: string | null;
      readonly closingSegments: unknown;
      readonly changedBy: readonly string[];
      readonly provenance: readonly unknown[];
    }[];
  };
  readonly votingOrders: readonly unknown[];
}
