import type { Recommendation } from '../api/resolution.ts';
import { useTexts } from '../texts/texts.ts';
import { Fact, Facts } from './facts.tsx';
import { Section } from './section.tsx';
import { VoteResult } from './vote-result.tsx';

export const Recommendations = ({ recommendations }: { readonly recommendations: readonly Recommendation[] }) => {
  const { recommendation: words } = useTexts().resolution;
  return (
    <Section id="empfehlung" title={words.title}>
      {recommendations.length === 0 && <p className="kern-body">{words.empty}</p>}
      {recommendations.map((one) => (
        <div key={`${one.body} ${one.protocolNumber}`} className="card">
          <VoteResult vote={one.vote} figures={one.figures} body={one.body} day={one.date} meetingId={one.meetingId} />
          <Facts>
            <Fact name={words.advice}>{words.advices[one.advice]}</Fact>
            <Fact name={words.protocol}>{one.protocolNumber}</Fact>
            <Fact name={words.wordedBy}>{one.wordedBy}</Fact>
          </Facts>
        </div>
      ))}
    </Section>
  );
};
