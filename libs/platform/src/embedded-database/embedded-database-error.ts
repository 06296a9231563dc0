/** The embedded database cannot be had. The message says what was found, what was expected and what to do. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';
}
