import { Link } from 'react-router';

import type { Replay } from '../api/replay.ts';
import { budgetSums } from '../budget-sums.ts';
import { formatDay, formatMoment } from '../formats/day.ts';
import type { AsOfQuery } from '../request/as-of-query.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { wayOf } from '../way.ts';
import { Alert } from './alert.tsx';
import { AsOfForm } from './as-of-form.tsx';
import { BudgetChart } from './budget-chart.tsx';
import { PostsFacts } from './budget-section.tsx';
import { BudgetTable } from './budget-table.tsx';
import { ItemLabels } from './item-labels.tsx';
import { ReplayText } from './replay-text.tsx';
import { ResolutionHead } from './resolution-head.tsx';
import { Section } from './section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from './table.tsx';
import { WaySteps } from './way-steps.tsx';

interface Props {
  readonly replay: Replay;
  readonly query: AsOfQuery;
  readonly resolutionId: string;
  readonly today: string;
}

/** The resolution as it was on a day, and nothing that came later. */
export const ReplayView = ({ replay, query, resolutionId, today }: Props) => {
  const { resolution: words } = useTexts();
  const language = useLanguage();
  const sums = budgetSums(replay.budget);
  return (
    <article className="resolution resolution--replayed">
      <Alert
        kind="warning"
        title={words.asOf.banner(formatDay(replay.asOf, language), formatMoment(replay.knownAt, language))}
        focused
      >
        <p className="kern-body">{words.asOf.bannerBody}</p>
        <p className="kern-body">
          <Link className="kern-link kern-link--no-visited-state" to={`/vorlagen/${encodeURIComponent(resolutionId)}`}>
            {words.asOf.back}
          </Link>
        </p>
      </Alert>
      <ResolutionHead found={replay} />
      <WaySteps steps={wayOf({ status: replay.status, history: null })} />
      <div className="resolution__content">
        <Section id="text" title={words.text.title}>
          <ReplayText items={replay.items} />
        </Section>
        <Section id="haushalt" title={words.budget.title}>
          {sums.length === 0 ? (
            <p className="kern-body">{words.budget.empty}</p>
          ) : (
            <div className="beside">
              <BudgetTable sums={sums} />
              <BudgetChart sums={sums} />
            </div>
          )}
          <PostsFacts posts={replay.posts} />
        </Section>
        <ReplayForwardings forwardings={replay.forwardings} />
      </div>
      <AsOfForm resolutionId={resolutionId} asOf={{ kind: 'shown', query, replay }} today={today} />
    </article>
  );
};

const ReplayForwardings = ({ forwardings }: Pick<Replay, 'forwardings'>) => {
  const { forwardings: words } = useTexts().resolution;
  return (
    <Section id="weiterleitungen" title={words.title}>
      {forwardings.length === 0 ? (
        <p className="kern-body">{words.empty}</p>
      ) : (
        <Table
          caption={words.caption}
          head={
            <>
              <ColumnHead>{words.recipient}</ColumnHead>
              <ColumnHead>{words.purpose}</ColumnHead>
              <ColumnHead>{words.items}</ColumnHead>
            </>
          }
        >
          {forwardings.map(({ recipient, purpose, items }, index) => (
            <Row key={index}>
              <RowHead label={words.recipient}>{recipient}</RowHead>
              <Cell label={words.purpose}>{words.purposes[purpose]}</Cell>
              <Cell label={words.items}>
                <ItemLabels labels={items} />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Section>
  );
};
