/** What every order is answered with. */
export interface CommandAnswer {
  /** Version of what was changed; also the ETag. */
  readonly revision: number;
  /** Given as `after` to a question, it lets the sender read its own writing. */
  readonly position: string;
  /** True when this order had been recorded before. */
  readonly repeated: boolean;
}
