import type { Meeting } from '../../api/meetings.ts';
import { useTexts } from '../../texts/texts.ts';
import { Fact } from '../facts.tsx';

/** How far the minutes are. */
export const MinutesFact = ({ status, signedBy }: Meeting['minutes']) => {
  const { meetings: words } = useTexts();
  const state = words.minutesStates[status];
  return <Fact name={words.minutes}>{signedBy === null ? state : words.signedBy(state, signedBy)}</Fact>;
};
