import type { BudgetRow } from '../../api/budget.ts';
import { budgetSums } from '../../budget-sums.ts';
import { formatCents } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { BudgetTable } from '../budget-table.tsx';
import { Section } from '../section.tsx';
import { BarChart } from './bar-chart.tsx';
import { statusBars } from './status-bars.ts';

/** Year by status, as a table and as a picture. */
export const SumsSection = ({ rows }: { readonly rows: readonly BudgetRow[] }) => {
  const { budgetPages, resolution } = useTexts();
  const { statuses, revenue } = resolution.budget;
  const language = useLanguage();
  const sums = budgetSums(rows);
  return (
    <Section id="summen" title={budgetPages.sums.title}>
      {sums.length === 0 ? (
        <p className="kern-body">{budgetPages.empty}</p>
      ) : (
        <div className="beside">
          <BudgetTable sums={sums} />
          <BarChart
            title={budgetPages.sums.chart}
            groups={statusBars(sums, {
              nameOf: ({ status, direction }) =>
                direction === 'revenue' ? `${statuses[status]} (${revenue})` : statuses[status],
              amountOf: (cents) => formatCents(cents, language),
            })}
          />
        </div>
      )}
    </Section>
  );
};
