import type { Imported } from '../../api/import.ts';
import { formatCents, formatPosts } from '../../formats/amount.ts';
import { formatDay } from '../../formats/day.ts';
import type { Language } from '../../texts/texts.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Alert } from '../alert.tsx';
import { Badge } from '../badge.tsx';
import { ItemLine } from '../item-line.tsx';
import { ItemTree } from '../item-tree.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';

/** What was understood of a file: findings first, then the tree with its markers, the figures, the references. */
export const ImportPreview = ({ read }: { readonly read: Imported }) => {
  const { importing: words } = useTexts();
  return (
    <section aria-labelledby="verstanden">
      <h2 id="verstanden" className="kern-heading-medium" tabIndex={-1} autoFocus>
        {words.understood}
      </h2>
      <Findings read={read} />
      <h3 className="kern-heading-small">{words.items}</h3>
      <Tree items={read.items} />
      <h3 className="kern-heading-small">{words.values}</h3>
      <Values values={read.values} />
      <h3 className="kern-heading-small">{words.references}</h3>
      <References references={read.references} />
    </section>
  );
};

const Findings = ({ read: { findings, notUnderstood, unknownWordings } }: { readonly read: Imported }) => {
  const texts = useTexts();
  const { importing: words } = texts;
  return (
    <>
      <Alert kind={findings.length === 0 ? 'success' : 'warning'} title={words.findings}>
        {findings.length === 0 && <p className="kern-body">{words.noFindings}</p>}
        <ul className="kern-list kern-list--bullet">
          {findings.map(({ label, message }, index) => (
            <li key={index}>{`${placeOf(label, texts)}: ${message}`}</li>
          ))}
        </ul>
      </Alert>
      {unknownWordings.length > 0 && <p className="kern-body">{words.unknownWordings(texts.list(unknownWordings))}</p>}
      {notUnderstood.length > 0 && (
        <>
          <h3 className="kern-heading-small">{words.notUnderstood}</h3>
          <ul className="kern-list kern-list--bullet" lang="de">
            {notUnderstood.map((passage, index) => (
              <li key={index}>{passage}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const placeOf = (label: string | null, { importing, drafting }: ReturnType<typeof useTexts>): string =>
  label === null ? importing.outside : drafting.item(label);

const Tree = ({ items }: Pick<Imported, 'items'>) => {
  const { importing: words } = useTexts();
  const rows = items.map((item, index) => ({
    ...item,
    key: String(index),
    depth: Math.max(0, (item.label ?? '').replace(/\.$/, '').split('.').length - 1),
  }));
  return (
    <div className="legal-text" lang="de">
      <ItemTree
        items={rows}
        keyOf={({ key }) => key}
        show={({ label, marker, text }) => (
          <ItemLine label={label ?? '–'}>
            {marker !== null && <Badge kind={marker === 'struck' ? 'danger' : 'info'} text={words.markers[marker]} />}{' '}
            {text}
          </ItemLine>
        )}
      />
    </div>
  );
};

const figureOf = (value: Imported['values'][number], language: Language): string => {
  if (value.amountCents !== null) return formatCents(value.amountCents, language);
  if (value.fteHundredths !== null) return formatPosts(value.fteHundredths, language);
  return value.date === null ? '–' : formatDay(value.date, language);
};

const Values = ({ values }: Pick<Imported, 'values'>) => {
  const texts = useTexts();
  const language = useLanguage();
  const { importing: words, drafting } = texts;
  if (values.length === 0) return <p className="kern-body">{words.noValues}</p>;
  return (
    <Table
      caption={words.values}
      head={
        <>
          <ColumnHead>{drafting.label}</ColumnHead>
          <ColumnHead>{words.kind}</ColumnHead>
          <ColumnHead numeric>{words.figure}</ColumnHead>
        </>
      }
    >
      {values.map((value, index) => (
        <Row key={index}>
          <RowHead label={drafting.label}>{value.label ?? words.outside}</RowHead>
          <Cell label={words.kind}>{drafting.value[value.kind]}</Cell>
          <Cell label={words.figure} numeric>
            {figureOf(value, language)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
};

const References = ({ references }: Pick<Imported, 'references'>) => {
  const { importing: words, drafting, none } = useTexts();
  const language = useLanguage();
  if (references.length === 0) return <p className="kern-body">{words.noReferences}</p>;
  return (
    <Table
      caption={words.references}
      head={
        <>
          <ColumnHead>{drafting.label}</ColumnHead>
          <ColumnHead>{words.kind}</ColumnHead>
          <ColumnHead>{words.number}</ColumnHead>
          <ColumnHead>{words.date}</ColumnHead>
        </>
      }
    >
      {references.map(({ label, kind, number, date }, index) => (
        <Row key={index}>
          <RowHead label={drafting.label}>{label ?? words.outside}</RowHead>
          <Cell label={words.kind}>{words.kinds[kind]}</Cell>
          <Cell label={words.number}>{number}</Cell>
          <Cell label={words.date}>{date === null ? none : formatDay(date, language)}</Cell>
        </Row>
      ))}
    </Table>
  );
};
