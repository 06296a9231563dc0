import type { BudgetPackages } from '../../api/budget-tables.ts';
import type { BarGroup } from '../../charts/bar-layout.ts';
import { endsOf } from '../../charts/bar-layout.ts';
import { formatCents } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { BarChart } from './bar-chart.tsx';
import { PackagesMoney, PackagesPosts } from './packages-tables.tsx';

type Packages = BudgetPackages['packages'];

/** The packages side by side: money, personnel and posts by year, with the measures they name. */
export const PackagesSection = ({ packages }: { readonly packages: Packages }) => {
  const { packages: words } = useTexts().budgetPages;
  if (packages.length === 0) return null;
  return (
    <Section id="pakete" title={words.title}>
      <PackagesMoney packages={packages} />
      <PackagesPosts packages={packages} />
      <PackagesChart packages={packages} />
      {packages.map(({ label, measures }) => (
        <Measures key={label} label={label} measures={measures} />
      ))}
    </Section>
  );
};

const PackagesChart = ({ packages }: { readonly packages: Packages }) => {
  const { packages: words } = useTexts().budgetPages;
  const language = useLanguage();
  const groups = packages.map(({ label, amounts, personnel }): BarGroup => ({
    title: words.label(label),
    bars: [
      ...amounts.map(({ year, amountCents }) => ({
        ...{ name: words.amounts(year), fromCents: 0, toCents: amountCents, pattern: 'solid' as const },
        amount: formatCents(amountCents, language),
      })),
      ...personnel.map(({ year, amountCents }) => ({
        ...{ name: words.personnel(year), fromCents: 0, toCents: amountCents, pattern: 'striped' as const },
        amount: formatCents(amountCents, language),
      })),
    ],
  }));
  return (
    <div className="beside">
      {groups.map((group) => (
        <BarChart key={group.title} title={`${words.chart}: ${group.title}`} groups={[group]} ends={endsOf(groups)} />
      ))}
    </div>
  );
};

const Measures = ({ label, measures }: { readonly label: string; readonly measures: readonly string[] }) => {
  const { packages: words } = useTexts().budgetPages;
  if (measures.length === 0) return null;
  return (
    <details className="kern-accordion">
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">{words.measures(measures.length, label)}</span>
      </summary>
      <div className="kern-accordion__body">
        <ol className="kern-list kern-list--number">
          {measures.map((measure) => (
            <li key={measure}>{measure}</li>
          ))}
        </ol>
      </div>
    </details>
  );
};
