import type { BudgetSum } from '../budget-sums.ts';
import { formatCents } from '../formats/amount.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { SumName } from './budget-table.tsx';

/** The sums as bars on one scale. The table beside it is the text alternative, so the bars are one picture. */
export const BudgetChart = ({ sums }: { readonly sums: readonly BudgetSum[] }) => {
  const { chart } = useTexts().resolution.budget;
  const language = useLanguage();
  const largest = Math.max(1, ...sums.map(({ amountCents }) => Math.abs(amountCents)));
  return (
    <div className="chart" role="img" aria-label={chart}>
      {sums.map((sum) => (
        <div key={`${sum.year} ${sum.status} ${sum.direction}`} className="chart__bar">
          <span className="chart__name">
            {sum.year} · <SumName sum={sum} />
          </span>
          <svg viewBox="0 0 1000 10" preserveAspectRatio="none" className={`chart__fill chart__fill--${sum.status}`}>
            <rect width={Math.max(4, Math.round((Math.abs(sum.amountCents) / largest) * 1000))} height="10" />
          </svg>
          <span className="chart__amount">{formatCents(sum.amountCents, language)}</span>
        </div>
      ))}
    </div>
  );
};
