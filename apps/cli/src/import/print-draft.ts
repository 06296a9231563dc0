import type { PreparedDraft } from './draft-paper.ts';

/** What was changed or left open on the way from the file to the draft. */
export const printDraft = ({ command, notes }: PreparedDraft): string =>
  [
    `Entwurf ${command.data.paper} angelegt: ${command.data.items.length} Beschlusspunkte.`,
    ...notes.unknown.map((label) => `${label}: Wortlaut unbekannt, im Entwurf in eckigen Klammern vermerkt.`),
    ...notes.respelled.map(
      ({ label, written, printed }) => `${label}: „${written}“ wird künftig als „${printed}“ gedruckt.`,
    ),
    'Was Beträge und Stellen im Haushalt bewirken, ist noch einzutragen.',
    '',
  ].join('\n');
