import type { AgendaItem } from '../../api/meetings.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { AgendaTable } from './agenda-table.tsx';

/** The agenda in the order in which it is dealt with; neighbours of one section stand under its heading. */
export const AgendaSection = ({ items }: { readonly items: readonly AgendaItem[] }) => {
  const { meetings: words } = useTexts();
  return (
    <Section id="tagesordnung" title={words.agenda}>
      {items.length === 0 && <p className="kern-body">{words.noAgenda}</p>}
      {sectionsOf(items).map(({ section, lines }) => (
        <div key={lines[0]?.agendaItemId}>
          {section !== '' && <h3 className="kern-heading-small">{words.section(section)}</h3>}
          <AgendaTable section={section} items={lines} />
        </div>
      ))}
    </Section>
  );
};

interface Part {
  readonly section: string;
  readonly lines: readonly AgendaItem[];
}

const sectionsOf = (items: readonly AgendaItem[]): readonly Part[] =>
  items.reduce<readonly Part[]>((parts, item) => {
    const last = parts.at(-1);
    if (last?.section !== item.section) return [...parts, { section: item.section, lines: [item] }];
    return [...parts.slice(0, -1), { section: last.section, lines: [...last.lines, item] }];
  }, []);
