export interface SuiteServer {
  readonly name: string;
  readonly found: boolean;
  /** What to type so that it is there. */
  readonly enable: string;
  /** Also where `CI` is true. */
  readonly mayBeMissing: boolean;
}

/** The part of jest's report that is read. */
export interface TestRound {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly title: string;
      readonly ancestorTitles: readonly string[];
    }[];
  }[];
}

export interface TestRun {
  readonly results: readonly (TestRound | null)[];
  readonly failedGates: readonly string[];
  readonly servers: readonly SuiteServer[];
  readonly strict: boolean;
  readonly isWhole: boolean;
}

export declare const servers: readonly SuiteServer[];
export declare const reportOf: (run: TestRun) => { readonly lines: readonly string[]; readonly exitCode: 0 | 1 };
