import type { HistoryEntry } from '../api/resolution.ts';
import { formatDay, formatMoment } from '../formats/day.ts';
import { eventWords } from '../texts/event-words.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { HistoryFacts } from './history-facts.tsx';
import { Section } from './section.tsx';

export const History = ({ entries }: { readonly entries: readonly HistoryEntry[] }) => (
  <Section id="verlauf" title={useTexts().resolution.history.title}>
    <ol className="history" role="list">
      {entries.map((entry, index) => (
        <li key={`${entry.position} ${index}`} className="history__entry">
          <Entry entry={entry} />
        </li>
      ))}
    </ol>
  </Section>
);

/** Two clocks: the day it was legally so, and the moment we were told. */
const Entry = ({ entry }: { readonly entry: HistoryEntry }) => {
  const texts = useTexts();
  const { roles, resolution } = texts;
  const { history: words } = resolution;
  const language = useLanguage();
  const role = Object.entries(roles).find(([name]) => name === entry.actorRole)?.[1] ?? entry.actorRole;
  return (
    <>
      <time className="history__day" dateTime={entry.occurredOn}>
        {formatDay(entry.occurredOn, language)}
      </time>
      <div>
        <p className="kern-body kern-body--bold">{eventWords(entry.type, texts)}</p>
        <HistoryFacts facts={entry.facts} />
        <p className="kern-body kern-body--small">
          {words.by(role)},{' '}
          <time dateTime={entry.recordedAt}>{words.recordedAt(formatMoment(entry.recordedAt, language))}</time>
        </p>
        {entry.mandate !== null && <p className="kern-body kern-body--small">{`${words.mandate}: ${entry.mandate}`}</p>}
        {entry.reason !== null && <p className="kern-body kern-body--small">{`${words.reason}: ${entry.reason}`}</p>}
      </div>
    </>
  );
};
