import type { Resolution } from '../api/resolution.ts';
import { formatDay } from '../formats/day.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { Fact, Facts } from './facts.tsx';
import { Section } from './section.tsx';
import { VoteResult } from './vote-result.tsx';

export const DecisionSection = ({ found }: { readonly found: Resolution }) => {
  const { decision: words } = useTexts().resolution;
  const language = useLanguage();
  const { decision, resolution } = found;
  if (decision === null) {
    return (
      <Section id="entscheidung" title={words.title}>
        <p className="kern-body">{words.empty}</p>
      </Section>
    );
  }
  const { adopts } = decision;
  const decidedOn = resolution?.date ?? found.history.findLast(({ type }) => type === 'ResolutionDecided')?.occurredOn;
  return (
    <Section id="entscheidung" title={words.title}>
      <div className="card">
        <VoteResult {...decision} body={resolution?.body ?? found.decidingBody} day={decidedOn ?? ''} />
        <Facts>
          <Fact name={words.adopts}>
            {adopts === null
              ? words.adoptsNone
              : words.adoptsText(adopts.body, formatDay(adopts.date, language), adopts.protocolNumber, adopts.wordedBy)}
          </Fact>
        </Facts>
      </div>
    </Section>
  );
};
