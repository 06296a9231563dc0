export type { Replay, ReplayQuestion } from './replay.ts';
export { replay } from './replay.ts';
