/** Where projections report to. Shaped so that a pino logger fits; facts carry ids, never titles or names. */
export interface ProjectionLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
