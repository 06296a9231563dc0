import type { BudgetPackages } from '../../api/budget-tables.ts';
import { formatCents, formatPosts } from '../../formats/amount.ts';
import type { Texts } from '../../texts/texts.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';

type Packages = BudgetPackages['packages'];
type Package = Packages[number];

interface Props {
  readonly packages: Packages;
}

const yearsIn = (figures: readonly { readonly year: number }[]): readonly number[] =>
  [...new Set(figures.map(({ year }) => year))].toSorted((one, other) => one - other);

const kindOf = ({ kind, complementOf }: Package, words: Texts['budgetPages']['packages']): string =>
  kind === 'complement' ? words.complement(complementOf ?? '') : words.kinds[kind];

const figureIn = <Figure extends { readonly year: number }>(
  figures: readonly Figure[],
  year: number,
  shown: (figure: Figure) => string,
  none: string,
): string => {
  const found = figures.find((figure) => figure.year === year);
  return found === undefined ? none : shown(found);
};

export const PackagesMoney = ({ packages }: Props) => {
  const { none, budgetPages } = useTexts();
  const { packages: words } = budgetPages;
  const language = useLanguage();
  const years = yearsIn(packages.flatMap(({ amounts, personnel }) => [...amounts, ...personnel]));
  const cents = ({ amountCents }: { readonly amountCents: number }) => formatCents(amountCents, language);
  return (
    <Table
      caption={words.caption}
      head={
        <>
          <ColumnHead>{words.package}</ColumnHead>
          <ColumnHead>{words.status}</ColumnHead>
          {years.map((year) => (
            <ColumnHead key={year} numeric>
              {words.amounts(year)}
            </ColumnHead>
          ))}
          {years.map((year) => (
            <ColumnHead key={year} numeric>
              {words.personnel(year)}
            </ColumnHead>
          ))}
        </>
      }
    >
      {packages.map((each) => (
        <Row key={each.label}>
          <RowHead label={words.package}>
            {each.label}. {each.title}
            <span className="detail">{kindOf(each, words)}</span>
          </RowHead>
          <Cell label={words.status}>{words.statuses[each.status]}</Cell>
          {years.map((year) => (
            <Cell key={year} label={words.amounts(year)} numeric>
              {figureIn(each.amounts, year, cents, none)}
            </Cell>
          ))}
          {years.map((year) => (
            <Cell key={year} label={words.personnel(year)} numeric>
              {figureIn(each.personnel, year, cents, none)}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
};

export const PackagesPosts = ({ packages }: Props) => {
  const { none, budgetPages } = useTexts();
  const { packages: words, posts } = budgetPages;
  const language = useLanguage();
  const years = yearsIn(packages.flatMap((each) => each.posts));
  if (years.length === 0) return null;
  const fte = ({ fteHundredths }: { readonly fteHundredths: number }) => formatPosts(fteHundredths, language);
  return (
    <Table
      caption={posts.title}
      head={
        <>
          <ColumnHead>{words.package}</ColumnHead>
          {years.map((year) => (
            <ColumnHead key={year} numeric>
              {words.posts(year)}
            </ColumnHead>
          ))}
          <ColumnHead numeric>{words.postTotal}</ColumnHead>
        </>
      }
    >
      {packages.map((each) => (
        <Row key={each.label}>
          <RowHead label={words.package}>
            {each.label}. {each.title}
          </RowHead>
          {years.map((year) => (
            <Cell key={year} label={words.posts(year)} numeric>
              {figureIn(each.posts, year, fte, none)}
            </Cell>
          ))}
          <Cell label={words.postTotal} numeric>
            {formatPosts(each.postTotalFteHundredths, language)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
};
