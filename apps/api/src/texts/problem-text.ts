export interface ProblemText {
  /** The same for every occurrence. */
  readonly title: string;
  /** What it means and what the reader can do; the facts travel beside it. */
  readonly detail: string;
}
