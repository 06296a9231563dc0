import type { Replay } from '#audit';

/** The replay with its position as text, because JSON numbers lose digits. */
export interface ReplayAnswer extends Omit<Replay, 'position'> {
  readonly position: string;
}
