import type { ReactNode } from 'react';

import type { Provenance } from '../api/provenance.ts';
import { formatDay, formatMoment } from '../formats/day.ts';
import type { CarryingVote, ItemOrigin } from '../item-provenance.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { Fact, Facts } from './facts.tsx';
import { OperationWords } from './operation-words.tsx';
import { figureWords } from './tally-words.ts';

/** One change of an item: motion, recommendation, adoption and record, each with the way to where it stands. */
export const OriginFacts = ({ origin }: { readonly origin: ItemOrigin }) => {
  const { provenance: words, amendments } = useTexts().resolution;
  const { amendment, operations, provenance } = origin;
  return (
    <Facts>
      {amendment !== undefined && (
        <Fact name={words.movedBy}>
          <Anchor to={`antrag-${amendment.amendmentId}`}>
            {words.mover(amendment.mover.name, amendments.movers[amendment.mover.kind])}
          </Anchor>
        </Fact>
      )}
      {operations.length > 0 && (
        <Fact name={words.change}>
          {operations.map((operation, index) => (
            <span key={index}>
              {index > 0 && ', '}
              <OperationWords {...operation} />
            </span>
          ))}
        </Fact>
      )}
      <Recommended origin={origin} />
      <Adopted provenance={provenance} adoption={origin.adoption} />
      <Recorded origin={origin} />
    </Facts>
  );
};

const Recommended = ({ origin: { provenance, recommendation } }: { readonly origin: ItemOrigin }) => {
  const { provenance: words } = useTexts().resolution;
  const language = useLanguage();
  const { recommendedBy } = provenance;
  if (recommendedBy === null) return null;
  const { body, date, protocolNumber, wordedBy } = recommendedBy;
  return (
    <Fact name={words.recommended}>
      <Anchor to="empfehlung">{words.recommendation(body, formatDay(date, language), protocolNumber, wordedBy)}</Anchor>
      <VoteWords vote={recommendation} />
    </Fact>
  );
};

interface AdoptedProps {
  readonly provenance: Provenance;
  readonly adoption: CarryingVote | null;
}

const Adopted = ({ provenance: { adoptedBy, takenOverOn }, adoption }: AdoptedProps) => {
  const { provenance: words } = useTexts().resolution;
  const language = useLanguage();
  if (takenOverOn !== null)
    return <Fact name={words.takenOver}>{words.takenOverOn(formatDay(takenOverOn, language))}</Fact>;
  if (adoptedBy === null) return <Fact name={words.adopted}>{words.notAdopted}</Fact>;
  const day = formatDay(adoptedBy.date, language);
  const ownVote = adoption?.anchor === 'ziffern' ? words.votedOnItem : words.withOwnVote;
  return (
    <Fact name={words.adopted}>
      <Anchor to={adoption?.anchor ?? 'entscheidung'}>
        {adoptedBy.number === null
          ? ownVote(adoptedBy.body, day)
          : words.withResolution(adoptedBy.body, day, adoptedBy.number)}
      </Anchor>
      <VoteWords vote={adoption} />
    </Fact>
  );
};

const VoteWords = ({ vote }: { readonly vote: CarryingVote | null }) => {
  const texts = useTexts();
  if (vote === null) return null;
  return `: ${vote.tally === null ? texts.resolution.provenance.inParts : figureWords(vote.tally, vote.figures, texts)}`;
};

const Recorded = ({ origin: { entry } }: { readonly origin: ItemOrigin }) => {
  const { roles, resolution } = useTexts();
  const language = useLanguage();
  if (entry === undefined) return null;
  const role = Object.entries(roles).find(([name]) => name === entry.actorRole)?.[1] ?? entry.actorRole;
  return (
    <Fact name={resolution.provenance.recorded}>
      <Anchor to="verlauf">
        {resolution.history.by(role)}, {resolution.history.recordedAt(formatMoment(entry.recordedAt, language))}
      </Anchor>
    </Fact>
  );
};

const Anchor = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <a className="kern-link kern-link--small kern-link--no-visited-state" href={`#${to}`}>
    {children}
  </a>
);
