import { Link } from 'react-router';

import type { Amendment, Resolution } from '../api/resolution.ts';
import { amendmentPath, isOpen } from '../possible-steps.ts';
import { useTexts } from '../texts/texts.ts';
import type { BadgeKind } from './badge.tsx';
import { Badge } from './badge.tsx';
import { OperationWords } from './operation-words.tsx';
import { Section } from './section.tsx';
import { VoteResult } from './vote-result.tsx';
import { PartVotes } from './voting/part-votes.tsx';

const kinds: Readonly<Record<Amendment['status'], BadgeKind>> = {
  proposed: 'info',
  recommended: 'info',
  adopted: 'success',
  rejected: 'danger',
  withdrawn: 'warning',
  settled: 'warning',
  adoptedInPart: 'success',
  converted: 'warning',
};

interface Props {
  readonly found: Resolution;
  /** Whether the reader may record what becomes of an amendment. */
  readonly isOffice: boolean;
}

export const Amendments = ({ found, isOffice }: Props) => {
  const { amendments: words } = useTexts().resolution;
  return (
    <Section id="antraege" title={words.title}>
      {found.amendments.length === 0 ? (
        <p className="kern-body">{words.empty}</p>
      ) : (
        <ul className="cards" role="list">
          {found.amendments.map((amendment) => (
            <li key={amendment.amendmentId} id={`antrag-${amendment.amendmentId}`} className="card">
              <AmendmentCard amendment={amendment} found={found} />
              {isOffice && isOpen(amendment, found) && <AmendmentSteps amendment={amendment} found={found} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};

const AmendmentSteps = ({ amendment, found }: { readonly amendment: Amendment; readonly found: Resolution }) => {
  const { steps: words } = useTexts();
  const of = words.ofAmendment(amendment.mover.name);
  return (
    <p className="button-row">
      <Link
        className="kern-btn kern-btn--secondary kern-btn--x-small"
        to={amendmentPath(found, amendment, 'abstimmung')}
      >
        <span className="kern-label">
          {words.vote} <span className="spoken">{of}</span>
        </span>
      </Link>
      <Link
        className="kern-btn kern-btn--tertiary kern-btn--x-small"
        to={amendmentPath(found, amendment, 'ruecknahme')}
      >
        <span className="kern-label">
          {words.withdraw} <span className="spoken">{of}</span>
        </span>
      </Link>
    </p>
  );
};

const AmendmentCard = ({ amendment, found }: { readonly amendment: Amendment; readonly found: Resolution }) => {
  const { amendments: words } = useTexts().resolution;
  return (
    <>
      <h3 className="kern-heading-small">{words.by(amendment.mover.name)}</h3>
      <p className="badges">
        <Badge kind={kinds[amendment.status]} text={words.status[amendment.status]} />
        <span className="kern-body kern-body--small">{words.movers[amendment.mover.kind]}</span>
      </p>
      <h4 className="kern-body kern-body--bold">{words.operations}</h4>
      <ul className="kern-list kern-list--bullet kern-list--small">
        {amendment.operations.map((operation, index) => (
          <li key={index}>
            <OperationWords {...operation} />
          </li>
        ))}
      </ul>
      {amendment.rationale !== null && (
        <>
          <h4 className="kern-body kern-body--bold">{words.rationale}</h4>
          <p className="kern-body" lang="de">
            {amendment.rationale}
          </p>
        </>
      )}
      <Conflicts amendment={amendment} found={found} />
      {amendment.votes.length > 0 && <h4 className="kern-body kern-body--bold">{words.votes}</h4>}
      {amendment.votes.map((vote, index) => (
        <VoteResult key={`${vote.body} ${vote.meetingDate} ${index}`} vote={vote} {...vote} day={vote.meetingDate} />
      ))}
      <PartVotes amendment={amendment} />
    </>
  );
};

const Conflicts = ({ amendment, found }: { readonly amendment: Amendment; readonly found: Resolution }) => {
  const { amendments: words, item } = useTexts().resolution;
  if (amendment.conflicts.length === 0) return null;
  return (
    <>
      <h4 className="kern-body kern-body--bold">{words.conflicts}</h4>
      <ul className="kern-list kern-list--bullet kern-list--small">
        {amendment.conflicts.map(({ kind, otherAmendmentId, itemId }) => {
          const other = found.amendments.find(({ amendmentId }) => amendmentId === otherAmendmentId);
          const label = found.text.marked.find((marked) => marked.itemId === itemId)?.label;
          return (
            <li key={`${kind} ${otherAmendmentId} ${itemId ?? ''}`}>
              {words.conflictKinds[kind](other?.mover.name ?? otherAmendmentId)}
              {label !== undefined && ` (${item(label)})`}
            </li>
          );
        })}
      </ul>
    </>
  );
};
