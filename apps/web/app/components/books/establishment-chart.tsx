import type { Establishment } from '../../api/establishment.ts';
import { formatPosts } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Legend } from './legend.tsx';
import { ShareChart } from './share-chart.tsx';

interface Props {
  readonly found: Establishment;
  readonly title: string;
}

/** Each department's posts: those that last, those that will lapse, and besides those filled early. One scale for all. */
export const EstablishmentChart = ({ found: { posts }, title }: Props) => {
  const { establishment: words } = useTexts();
  const language = useLanguage();
  const number = (hundredths: number) => formatPosts(hundredths, language);
  const amountOf = (inForce: number, early: number) =>
    early === 0 ? number(inForce) : `${number(inForce)} + ${number(early)}`;
  const rows = posts.map(({ department, fteHundredths, dueToLapseFteHundredths, earlyFteHundredths }) => ({
    ...{ name: department, amount: amountOf(fteHundredths, earlyFteHundredths), whole: fteHundredths, marked: 0 },
    shares: [
      { figure: fteHundredths - dueToLapseFteHundredths, pattern: 'solid' as const },
      { figure: dueToLapseFteHundredths, pattern: 'striped' as const },
      { figure: earlyFteHundredths, pattern: 'outlined' as const },
    ],
  }));
  return (
    <div className="chart-with-legend">
      <ShareChart
        title={title}
        told={posts.map(
          (row) =>
            `${row.department}: ${number(row.fteHundredths)}, ${words.dueToLapse} ${number(row.dueToLapseFteHundredths)}, ` +
            `${words.early} ${number(row.earlyFteHundredths)}`,
        )}
        rows={rows}
        onOneScale
      />
      <Legend
        entries={[
          { name: words.lasting, pattern: 'solid' },
          { name: words.dueToLapse, pattern: 'striped' },
          { name: words.early, pattern: 'outlined' },
        ]}
      />
    </div>
  );
};
