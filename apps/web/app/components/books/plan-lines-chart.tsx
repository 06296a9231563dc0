import type { PlanLine } from '../../api/budget-plan.ts';
import { formatCents } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Legend } from './legend.tsx';
import { ShareChart } from './share-chart.tsx';

/** What of each line is drawn, blocked and left; a line below it is as long as what was released by itself. */
export const PlanLinesChart = ({ year, lines }: { readonly year: number; readonly lines: readonly PlanLine[] }) => {
  const { lines: words } = useTexts().plans;
  const language = useLanguage();
  const amountOf = (cents: number) => formatCents(cents, language);
  return (
    <div className="chart-with-legend">
      <ShareChart
        title={words.chart(year)}
        told={lines.map((line) =>
          words.told(
            line.label,
            [
              amountOf(line.amountCents),
              `${words.drawn} ${amountOf(line.drawnCents)}`,
              `${words.blocked} ${amountOf(line.blockedCents)}`,
              `${words.released} ${amountOf(line.releasedCents)}`,
              `${words.left} ${amountOf(line.availableCents)}`,
            ].join(', '),
          ),
        )}
        rows={lines.map((line) => ({
          name: line.label,
          amount: amountOf(line.amountCents),
          whole: line.amountCents,
          marked: line.releasedCents,
          shares: [
            { figure: line.drawnCents, pattern: 'solid' },
            { figure: line.blockedCents, pattern: 'striped' },
            { figure: line.availableCents, pattern: 'outlined' },
          ],
        }))}
      />
      <Legend
        entries={[
          { name: words.drawn, pattern: 'solid' },
          { name: words.blocked, pattern: 'striped' },
          { name: words.left, pattern: 'outlined' },
          { name: words.released, pattern: 'marked' },
        ]}
      />
    </div>
  );
};
