import type { StreamName } from '#kernel';

/**
 * Commands for one stream wait for each other inside this process: they would meet in the store anyway, and waiting is
 * cheaper than deciding twice. Between processes the store's expected version decides.
 */
export class StreamLanes {
  readonly #last = new Map<StreamName, Promise<unknown>>();

  inLane<Result>(stream: StreamName, work: () => Promise<Result>): Promise<Result> {
    const result = (this.#last.get(stream) ?? Promise.resolve()).then(work);
    const ended: Promise<void> = result.then(
      () => this.#leave(stream, ended),
      () => this.#leave(stream, ended),
    );
    this.#last.set(stream, ended);
    return result;
  }

  #leave(stream: StreamName, ended: Promise<unknown>): void {
    if (this.#last.get(stream) === ended) this.#last.delete(stream);
  }
}
