import type { Resolution } from '../api/resolution.ts';
import { formatDay } from '../formats/day.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { Badge } from './badge.tsx';
import { Fact, Facts } from './facts.tsx';
import { StatusBadge } from './status-badge.tsx';

interface Props {
  readonly found: Pick<Resolution, 'paper' | 'title' | 'status' | 'resolution'> &
    Partial<Pick<Resolution, 'department' | 'decidingBody' | 'visibility'>>;
}

export const ResolutionHead = ({ found }: Props) => {
  const { resolution: words } = useTexts();
  const { head } = words;
  const language = useLanguage();
  const { resolution: decided } = found;
  const number = decided?.number ?? null;
  return (
    <header className="resolution-head">
      <div className="kern-hgroup">
        <p className="kern-preline">
          {words.paper(found.paper)}
          {number !== null && ` · ${words.number(number)}`}
        </p>
        <h1 className="kern-heading-large">{found.title}</h1>
      </div>
      <p className="badges">
        <StatusBadge status={found.status} />
        {found.visibility === 'nonPublic' && <Badge kind="warning" text={head.nonPublic} />}
      </p>
      <Facts>
        {decided === null ? (
          found.decidingBody !== undefined && <Fact name={head.decidingBody}>{found.decidingBody}</Fact>
        ) : (
          <>
            <Fact name={head.body}>{decided.body}</Fact>
            <Fact name={head.date}>{formatDay(decided.date, language)}</Fact>
          </>
        )}
        {found.department !== undefined && <Fact name={head.department}>{found.department}</Fact>}
      </Facts>
    </header>
  );
};
