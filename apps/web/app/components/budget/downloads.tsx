import { useLanguage, useTexts } from '../../texts/texts.ts';

interface Props {
  /** Of the API, with its query: the files show the same as the page. */
  readonly path: string;
  /** Tables of the answer that CSV has a file for each; a workbook has them all. */
  readonly tables: readonly string[];
  /** Where a table is not called as on most pages. */
  readonly names?: Readonly<Record<string, string>>;
}

const withFormat = (path: string, more: Readonly<Record<string, string>>): string =>
  `/api${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(more).toString()}`;

/** The figures of the page as files, each naming the moment it shows. */
export const Downloads = ({ path, tables, names = {} }: Props) => {
  const { downloads: words } = useTexts().budgetPages;
  const language = useLanguage();
  const decimal = language === 'de' ? 'comma' : 'point';
  const files = [
    { name: words.workbook, href: withFormat(path, { format: 'xlsx', language }) },
    ...tables.map((table) => ({
      name: words.csv(names[table] ?? words.tables[table] ?? table),
      href: withFormat(path, { format: 'csv', table, decimal, bom: 'true', language }),
    })),
  ];
  return (
    <ul className="downloads" aria-label={words.label}>
      {files.map(({ name, href }) => (
        <li key={href}>
          <a className="kern-link kern-link--small kern-link--no-visited-state" href={href} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
};
