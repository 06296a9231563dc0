/** A command line asked for something that cannot be: shown without a stack. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
}
