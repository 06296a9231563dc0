import type { JsonObject } from './json.ts';

/**
 * The council saying no. It carries a code and the facts behind it, never prose: the words live in the user interface.
 * Not a fault: nothing is broken, and sending the same command again gives the same answer while the state is the same.
 */
export class Rejection<Code extends string = string> extends Error {
  override readonly name = 'Rejection';
  readonly code: Code;
  readonly facts: JsonObject;

  constructor(code: Code, facts: JsonObject) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}
