import type { IsoDate, Rejection, Actor, StreamName } from '#kernel';

/** What somebody else recorded meanwhile, told without saying who it was. */
export interface InterveningChange {
  readonly type: string;
  readonly occurredOn: IsoDate;
  readonly actorRole: Actor['role'];
}

export interface ConcurrentChangeFacts {
  readonly stream: StreamName;
  /** What the sender had seen; null when the sender named none and the command itself stopped being valid. */
  readonly expectedRevision: number | null;
  readonly actualRevision: number;
  /** At most the first hundred. */
  readonly since: readonly InterveningChange[];
  /** Why the command is no longer valid; null when it was not asked again because the sender wants to look first. */
  readonly rejection: Rejection | null;
}

/** Somebody else was faster, and the command may mean something else by now. Look again before sending a new one. */
export class ConcurrentChange extends Error {
  override readonly name = 'ConcurrentChange';
  readonly facts: ConcurrentChangeFacts;

  constructor(facts: ConcurrentChangeFacts) {
    super(
      `Stream ${facts.stream}: found revision ${facts.actualRevision}, ` +
        `expected ${facts.expectedRevision === null ? 'the one it was decided on' : String(facts.expectedRevision)}.`,
      facts.rejection === null ? undefined : { cause: facts.rejection },
    );
    this.facts = facts;
  }
}
