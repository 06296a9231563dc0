import type { BudgetWhatIf } from '../../api/budget-tables.ts';
import type { BarGroup } from '../../charts/bar-layout.ts';
import { formatCents, formatPosts } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Alert } from '../alert.tsx';
import { BarChart } from './bar-chart.tsx';
import { MomentNote } from './moment-note.tsx';
import { ComparedTable } from './compared-table.tsx';
import { comparedAmounts, comparedPosts } from './what-if-rows.ts';

/** Now, then and the difference, with what of the choice does not go together. */
export const WhatIfResult = ({ answer }: { readonly answer: BudgetWhatIf }) => {
  const { list, budgetPages, resolution } = useTexts();
  const { whatIf: words, kinds } = budgetPages;
  const { statuses } = resolution.budget;
  const language = useLanguage();
  const { now, then, adopted } = answer;
  const amounts = comparedAmounts(now, then);
  const posts = comparedPosts(now, then);
  return (
    <>
      <h3 className="kern-heading-small">{words.result(adopted.length === 0 ? words.asItStands : list(adopted))}</h3>
      <MomentNote of={answer} />
      <Conflicts conflicts={answer.conflicts} />
      <ComparedTable
        caption={words.caption}
        shown={(cents) => formatCents(cents, language)}
        rows={amounts.map(({ row, ...figures }) => ({
          ...figures,
          year: row.year,
          name: `${row.costObject}, ${kinds[row.kind]}, ${statuses[row.status]}`,
        }))}
      />
      <BarChart title={words.chart} groups={yearBars(answer, words, (cents) => formatCents(cents, language))} />
      {posts.length > 0 && (
        <ComparedTable
          caption={words.postsCaption}
          shown={(fte) => formatPosts(fte, language)}
          rows={posts.map(({ row, ...figures }) => ({
            ...figures,
            year: row.year,
            name: `${row.department}, ${statuses[row.status]}`,
          }))}
        />
      )}
    </>
  );
};

const counted = new Set(['proposed', 'approved']);

/** All money of a year: now what is asked for or granted, then what would be granted. */
const yearBars = (
  { now, then }: BudgetWhatIf,
  words: { readonly now: string; readonly then: string },
  amountOf: (cents: number) => string,
): readonly BarGroup[] => {
  const years = [...new Set([...now.amounts, ...then.amounts].map(({ year }) => year))].toSorted(
    (one, other) => one - other,
  );
  const sumOf = ({ amounts }: BudgetWhatIf['now'], year: number): number =>
    amounts
      .filter((row) => row.year === year && counted.has(row.status))
      .reduce((sum, row) => sum + (row.kind === 'revenue' ? -row.amountCents : row.amountCents), 0);
  return years.map((year) => {
    const bar = (name: string, cents: number, pattern: 'outlined' | 'solid') => ({
      ...{ name, fromCents: 0, toCents: cents, amount: amountOf(cents), pattern },
    });
    return {
      title: String(year),
      bars: [bar(words.now, sumOf(now, year), 'outlined'), bar(words.then, sumOf(then, year), 'solid')],
    };
  });
};

const Conflicts = ({ conflicts }: Pick<BudgetWhatIf, 'conflicts'>) => {
  const { whatIf: words } = useTexts().budgetPages;
  if (conflicts.length === 0) return <p className="kern-body">{words.noConflicts}</p>;
  return (
    <Alert kind="warning" title={words.conflicts}>
      <ul className="kern-list">
        {conflicts.map(({ kind, a, b, item, measures }) => (
          <li key={`${kind} ${a} ${b} ${item ?? ''}`}>
            {[words.conflictKinds[kind](a, b), ...(item === null ? [] : [words.atItem(item)]), ...measures].join(', ')}
          </li>
        ))}
      </ul>
    </Alert>
  );
};
