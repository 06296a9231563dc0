import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals of a wording and of what an amendment asks to do to it. */
export const germanWordingRejections = {
  OPERATIONS_EMPTY: {
    title: 'Änderungsantrag ohne Inhalt',
    detail: 'Ein Änderungsantrag muss mindestens eine Änderung verlangen.',
  },
  OPERATIONS_TOO_MANY: {
    title: 'Zu viele Änderungen',
    detail: 'Der Änderungsantrag verlangt mehr Änderungen als zulässig.',
  },
  ITEM_ALREADY_STRUCK: {
    title: 'Ziffer bereits gestrichen',
    detail: 'Die Ziffer ist gestrichen; sie kann nicht noch einmal gestrichen oder geändert werden.',
  },
  RANGE_NOT_SIBLINGS: {
    title: 'Bereich nicht auf einer Ebene',
    detail: 'Erste und letzte Ziffer des Bereichs stehen nicht unter derselben Ziffer.',
  },
  RANGE_REVERSED: {
    title: 'Bereich verkehrt herum',
    detail: 'Die letzte Ziffer des Bereichs steht vor der ersten.',
  },
  QUOTE_MALFORMED: {
    title: 'Zitat nicht zulässig',
    detail: 'Das Zitat ist leer oder beginnt oder endet mitten in einem Zeichen.',
  },
  QUOTE_NOT_FOUND: {
    title: 'Zitat nicht gefunden',
    detail: 'Der zitierte Wortlaut kommt in der Ziffer so nicht vor; „facts“ zeigt die ähnlichste Stelle.',
  },
  QUOTE_AMBIGUOUS: {
    title: 'Zitat nicht eindeutig',
    detail: 'Der zitierte Wortlaut kommt mehrfach vor; „nth“ muss sagen, welche Stelle gemeint ist.',
  },
  PHRASE_CUTS_VALUE: {
    title: 'Zitat zerschneidet einen Wert',
    detail: 'Ein Betrag, eine Stellenzahl oder ein Datum kann nicht zum Teil gestrichen werden.',
  },
  PHRASE_IS_WHOLE_TEXT: {
    title: 'Vom Wortlaut bliebe nichts',
    detail: 'Wer die ganze Ziffer streichen will, streicht die Ziffer selbst.',
  },
  VALUE_UNKNOWN: {
    title: 'Wert unbekannt',
    detail: 'Die Ziffer hat keinen Wert mit dieser Kennung.',
  },
  DATE_MISSING: {
    title: 'Datum fehlt',
    detail: 'Ein Datum kann nur durch ein anderes ersetzt werden.',
  },
  WORDING_WITHOUT_DEADLINE: {
    title: 'Wortlaut ohne Frist',
    detail: 'Nur eine Frist hat neben ihrem Tag einen Wortlaut.',
  },
  MOVEMENT_WITHOUT_EFFECT: {
    title: 'Keine Stellenwirkung',
    detail: 'Wie Stellen gedeckt werden, lässt sich nur bei einem Wert mit Stellenwirkung sagen.',
  },
  CONDITION_WITHOUT_EFFECT: {
    title: 'Keine Haushaltswirkung',
    detail: 'Eine Bedingung bindet Haushaltswirkungen, und hier gibt es keine.',
  },
  CONDITION_ALREADY_SET: {
    title: 'Bedingung besteht schon',
    detail: 'Die Bedingung ist bereits gesetzt.',
  },
  ANCHOR_NOT_SIBLING: {
    title: 'Einfügestelle auf anderer Ebene',
    detail: 'Die Ziffer, nach der eingefügt werden soll, steht unter einer anderen.',
  },
  LABELS_EMPTY: {
    title: 'Keine neuen Nummern',
    detail: 'Eine Umnummerierung muss mindestens eine Ziffer nennen.',
  },
  KEEP_CONTRADICTS_CHANGE: {
    title: '„Unverändert“ widerspricht der Änderung',
    detail: 'Der Änderungsantrag nennt eine Ziffer unverändert, die er selbst ändert.',
  },
  NOTHING_CHANGED: {
    title: 'Keine Änderung',
    detail: 'Der Text lautet bereits so.',
  },
  BASE_MOVED: {
    title: 'Text inzwischen geändert',
    detail: 'Etwas seither Beschlossenes schließt die Änderung aus; „facts“ zeigt beide Fassungen.',
  },
  ITEMS_EMPTY: {
    title: 'Text ohne Ziffern',
    detail: 'Eine Vorlage braucht mindestens eine Ziffer.',
  },
  ITEMS_TOO_MANY: {
    title: 'Zu viele Ziffern',
    detail: 'Der Text hat mehr Ziffern als zulässig.',
  },
  ITEM_ID_MALFORMED: {
    title: 'Kennung der Ziffer nicht zulässig',
    detail: 'Die Kennung enthält unzulässige Zeichen oder ist zu lang.',
  },
  ITEM_ID_TAKEN: {
    title: 'Kennung der Ziffer vergeben',
    detail: 'Eine Ziffer trägt oder trug diese Kennung bereits.',
  },
  LABEL_MALFORMED: {
    title: 'Nummer der Ziffer nicht zulässig',
    detail: 'Die Nummer ist leer, zu lang oder enthält unzulässige Zeichen.',
  },
  LABEL_TAKEN: {
    title: 'Nummer der Ziffer vergeben',
    detail: 'Eine Ziffer trägt diese Nummer oder trug sie, als sie gestrichen wurde; Nummern werden nie neu vergeben.',
  },
  PARENT_UNKNOWN: {
    title: 'Übergeordnete Ziffer unbekannt',
    detail: 'Die Ziffer, unter der diese stehen soll, gibt es davor nicht.',
  },
  NOT_IN_PRINT_ORDER: {
    title: 'Reihenfolge nicht wie im Druck',
    detail: 'Unterpunkte folgen unmittelbar auf die Ziffer, unter der sie stehen.',
  },
  TREE_TOO_DEEP: {
    title: 'Gliederung zu tief',
    detail: 'Der Text ist tiefer gegliedert als zulässig.',
  },
  MODE_DIFFERS: {
    title: 'Beschluss und Kenntnisnahme vermischt',
    detail: 'Alles unter einem Abschnitt wird beschlossen oder zur Kenntnis genommen wie der Abschnitt selbst.',
  },
  TEXT_EMPTY: {
    title: 'Text leer',
    detail: 'Ein Text, der etwas aussagen muss, ist leer; „field“ nennt ihn.',
  },
  TEXT_TOO_LONG: {
    title: 'Text zu lang',
    detail: 'Ein Text ist länger als zulässig; „field“ nennt ihn.',
  },
  TEXT_MALFORMED: {
    title: 'Text enthält unzulässige Zeichen',
    detail: 'Steuerzeichen und halbe Zeichen lassen sich nicht aufbewahren.',
  },
  PLACEHOLDER_MALFORMED: {
    title: 'Platzhalter nicht zulässig',
    detail: 'Doppelte geschweifte Klammern stehen nur um die Kennung eines Werts.',
  },
  PLACEHOLDER_UNKNOWN: {
    title: 'Platzhalter ohne Wert',
    detail: 'Der Text zeigt einen Wert, den die Ziffer nicht hat.',
  },
  VALUE_NOT_IN_TEXT: {
    title: 'Wert kommt im Text nicht vor',
    detail: 'Die Ziffer hat einen Wert, den ihr Text nicht zeigt.',
  },
  VALUE_ID_MALFORMED: {
    title: 'Kennung des Werts nicht zulässig',
    detail: 'Die Kennung enthält unzulässige Zeichen oder ist zu lang.',
  },
  VALUE_ID_TAKEN: {
    title: 'Kennung des Werts vergeben',
    detail: 'Die Ziffer hat bereits einen Wert mit dieser Kennung.',
  },
  VALUE_KIND_WRONG: {
    title: 'Wert anderer Art',
    detail: 'Der Wert ist von einer anderen Art, als hier gebraucht wird.',
  },
  AMOUNT_OUT_OF_RANGE: {
    title: 'Betrag nicht zulässig',
    detail: 'Beträge sind ganze Cent ab 0.',
  },
  POSTS_OUT_OF_RANGE: {
    title: 'Stellenzahl nicht zulässig',
    detail: 'Stellen sind ganze Hundertstel einer Vollzeitstelle ab 0.',
  },
  YEAR_OUT_OF_RANGE: {
    title: 'Haushaltsjahr nicht zulässig',
    detail: 'Das Jahr liegt außerhalb dessen, worüber ein Beschluss sprechen kann.',
  },
  DATE_MALFORMED: {
    title: 'Datum nicht zulässig',
    detail: 'Diesen Tag gibt es nicht, oder er liegt außerhalb dessen, worüber ein Beschluss sprechen kann.',
  },
  PERIOD_REVERSED: {
    title: 'Zeitraum verkehrt herum',
    detail: 'Das Ende des Zeitraums liegt vor seinem Anfang.',
  },
  EFFECT_WITHOUT_VALUE: {
    title: 'Wirkung ohne Wert',
    detail: 'Eine Haushalts- oder Stellenwirkung bezieht sich auf einen Wert, den die Ziffer nicht hat.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
