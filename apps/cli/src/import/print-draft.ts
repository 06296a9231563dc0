import { printDate } from '#council/events';

import type { PreparedDraft } from './draft-paper.ts';

const dayUnknown =
  'Die Datei nennt keinen Tag der Vorlage; es gilt der heutige. Was davor geschah, lässt sich zu ihr nicht festhalten.';

/** What was changed or left open on the way from the file to the draft. */
export const printDraft = ({ command, notes, isDayKnown }: PreparedDraft): string =>
  [
    `Entwurf ${command.data.paper} zum ${printDate(command.occurredOn)} angelegt: ${command.data.items.length} Beschlusspunkte.`,
    ...(isDayKnown ? [] : [dayUnknown]),
    ...notes.unknown.map((label) => `${label}: Wortlaut unbekannt, im Entwurf in eckigen Klammern vermerkt.`),
    ...notes.respelled.map(
      ({ label, written, printed }) => `${label}: „${written}“ wird künftig als „${printed}“ gedruckt.`,
    ),
    'Was Beträge und Stellen im Haushalt bewirken, ist noch einzutragen.',
    '',
  ].join('\n');
