import type { BudgetSheet } from '../../api/budget-tables.ts';
import { formatCents } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { sheetRows } from './sheet-rows.ts';
import { SheetPosts } from './sheet-posts.tsx';

/** The paper's own table, a column for each year, with the totals as we compute them. */
export const SheetSection = ({ sheet }: { readonly sheet: BudgetSheet }) => {
  const { sheet: words } = useTexts().budgetPages;
  const groups = [...new Set(sheet.lines.map(({ group }) => group))];
  return (
    <Section id="blatt" title={words.title}>
      {groups.length === 0 ? (
        <p className="kern-body">{words.empty}</p>
      ) : (
        <>
          {groups.map((group) => (
            <SheetGroup key={group} group={group} sheet={sheet} />
          ))}
          <SheetTotals sheet={sheet} />
        </>
      )}
      <SheetPosts sheet={sheet} />
    </Section>
  );
};

const SheetGroup = ({ group, sheet }: { readonly group: string; readonly sheet: BudgetSheet }) => {
  const { none, budgetPages } = useTexts();
  const { sheet: words, kinds, places } = budgetPages;
  const language = useLanguage();
  const { years, rows } = sheetRows(sheet.lines.filter((line) => line.group === group));
  return (
    <>
      <h3 className="kern-heading-small">{words.caption(group)}</h3>
      <Table
        caption={words.caption(group)}
        head={
          <>
            <ColumnHead>{words.line}</ColumnHead>
            <ColumnHead>{places.kind}</ColumnHead>
            {years.map((year) => (
              <ColumnHead key={year} numeric>
                {year}
              </ColumnHead>
            ))}
          </>
        }
      >
        {rows.map(({ label, kind, cents }) => (
          <Row key={`${label} ${kind}`}>
            <RowHead label={words.line}>{label}</RowHead>
            <Cell label={places.kind}>{kinds[kind]}</Cell>
            {years.map((year) => (
              <Cell key={year} label={String(year)} numeric>
                {cents.has(year) ? formatCents(cents.get(year) ?? 0, language) : none}
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
    </>
  );
};

const SheetTotals = ({ sheet: { totals } }: { readonly sheet: BudgetSheet }) => {
  const { sheet: words, places } = useTexts().budgetPages;
  const language = useLanguage();
  return (
    <>
      <h3 className="kern-heading-small">{words.totals}</h3>
      <Table
        caption={words.totalsCaption}
        head={
          <>
            <ColumnHead>{words.group}</ColumnHead>
            <ColumnHead>{words.years}</ColumnHead>
            <ColumnHead numeric>{places.amount}</ColumnHead>
          </>
        }
      >
        {totals.map(({ group, years, amountCents }, index) => (
          <Row key={index}>
            <RowHead label={words.group}>{group}</RowHead>
            <Cell label={words.years}>{years.join(', ')}</Cell>
            <Cell label={places.amount} numeric>
              {formatCents(amountCents, language)}
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
};
