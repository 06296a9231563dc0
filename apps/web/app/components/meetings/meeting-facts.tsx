import type { Meeting } from '../../api/meetings.ts';
import { useTexts } from '../../texts/texts.ts';
import { Fact } from '../facts.tsx';

/** When it begins and where, as far as it is said. */
export const MeetingFacts = ({ startsAt, place }: Pick<Meeting, 'startsAt' | 'place'>) => {
  const { meetings: words } = useTexts();
  return (
    <>
      {startsAt !== '' && <Fact name={words.start}>{words.clock(startsAt)}</Fact>}
      {place !== '' && <Fact name={words.place}>{place}</Fact>}
    </>
  );
};
