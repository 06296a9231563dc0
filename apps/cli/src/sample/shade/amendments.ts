import type { Item, Mover, Operation } from '#council/events';
import { isoDate } from '#kernel';
import { itemId, section } from '../item-builder.ts';

/** A motion of the scenario; without a version it is written against the paper as filed. */
export interface Motion {
  readonly amendmentId: string;
  readonly mover: Mover;
  readonly operations: readonly Operation[];
  readonly rationale: string | null;
  readonly amends?: string;
}

const faction = (name: string): Mover => ({ kind: 'faction', name });
const linden = faction('Fraktion Linden');
const buchen = faction('Fraktion Buchen');
const erlen = faction('Fraktion Erlen');
const ahorn = faction('Fraktion Ahorn');
const environment: Mover = { kind: 'committee', name: 'Ausschuss für Umwelt und Klima' };

const amountOf = (label: string, amountCents: number): Operation => ({
  op: 'setAmount',
  itemId: itemId(label),
  valueId: 'amount',
  amountCents,
});

const replace = (label: string, quote: string, replacement: string): Operation => ({
  op: 'replacePhrase',
  itemId: itemId(label),
  quote,
  nth: null,
  replacement,
  values: [],
});

const strike = (label: string): Operation => ({ op: 'strikeItem', itemId: itemId(label) });

const insertAfter = (after: string, item: Item | undefined): Operation => {
  if (item === undefined) throw new Error('Found no item to insert, expected one.');
  return { op: 'insertItem', afterItemId: itemId(after), item };
};

const one = (label: string, text: string): Item | undefined => section('decides', { [label]: text })[0];

const reportBy = (date: string): Operation => ({
  op: 'setDate',
  itemId: itemId('2.5'),
  valueId: 'report',
  date: isoDate(date),
  wording: null,
});

/** What the mover of A16 asked for at last. */
export const revisedA16: readonly Operation[] = [reportBy('2025-03-31')];

/** Where the office found the place of A11 again: the first of its three changes. */
export const reanchoredA11: readonly Operation[] = [
  replace('2.3.4', 'in jedem Stadtteil', 'in jedem Stadtteil und in jedem Pflegeheim'),
  { op: 'setPosts', itemId: itemId('2.4'), valueId: 'posts', fteHundredths: 100, movement: 'converted' },
  {
    op: 'appendSentence',
    itemId: itemId('2.5'),
    sentence: 'Der Bericht wird veröffentlicht.',
    values: [],
    effects: [],
  },
];

/** Seventeen motions over one paper, in the order in which they were moved. */
export const motions: readonly Motion[] = [
  {
    amendmentId: 'A01',
    mover: linden,
    operations: [amountOf('2.1', 15_000_000)],
    rationale: 'Die Preise sind gestiegen.',
  },
  {
    amendmentId: 'A02',
    mover: buchen,
    operations: [
      amountOf('2.1', 9_000_000),
      {
        op: 'addCondition',
        itemId: itemId('2.1'),
        valueId: 'amount',
        condition: 'planApproval',
        wording: 'Das Geld wird erst mit der Genehmigung des Haushaltsplans frei.',
      },
    ],
    rationale: 'Vier Brunnen genügen für den Anfang.',
  },
  { amendmentId: 'A03', mover: erlen, operations: [strike('2.1')], rationale: null },
  {
    amendmentId: 'A04',
    mover: ahorn,
    operations: [strike('2.7')],
    rationale: 'Öffentliches Wasser trägt keine Werbung.',
  },
  { amendmentId: 'A05', mover: linden, operations: [strike('2.7')], rationale: null },
  { amendmentId: 'A06', mover: buchen, operations: [{ op: 'keepUnchanged', itemId: itemId('2.6') }], rationale: null },
  {
    amendmentId: 'A07',
    mover: erlen,
    operations: [replace('2.6', 'von 8 bis 20 Uhr', 'von 6 bis 22 Uhr')],
    rationale: null,
  },
  { amendmentId: 'A08', mover: ahorn, operations: [replace('2.6', 'September', 'Oktober')], rationale: null },
  {
    amendmentId: 'A09',
    mover: environment,
    operations: [
      { op: 'strikeRange', fromItemId: itemId('2.3.1'), toItemId: itemId('2.3.2') },
      insertAfter('2.3.3', one('2.3.4', 'kühle Räume in jedem Stadtteil.')),
    ],
    rationale: 'Karte und Meldekette gibt es beim Gesundheitsamt schon.',
  },
  {
    amendmentId: 'A10',
    mover: linden,
    operations: [replace('2.3.1', 'der heißesten Plätze', 'der heißesten Plätze und Haltestellen')],
    rationale: null,
  },
  {
    amendmentId: 'A11',
    mover: erlen,
    operations: [replace('2.3.2', 'ehrenamtlich', 'hauptamtlich'), ...reanchoredA11.slice(1)],
    rationale: 'Pflegeheime brauchen Verlässlichkeit, und der Stellenplan ist voll.',
  },
  {
    amendmentId: 'A12',
    mover: buchen,
    operations: [amountOf('2.1', 13_500_000)],
    rationale: 'Ein Brunnen weniger tut es auch.',
    amends: 'A01',
  },
  {
    amendmentId: 'A13',
    mover: ahorn,
    operations: [
      {
        op: 'replaceAll',
        items: section('decides', { '3': 'Die Vorlage wird bis zum nächsten Haushalt zurückgestellt.' }),
      },
    ],
    rationale: null,
  },
  {
    amendmentId: 'A14',
    mover: buchen,
    operations: [insertAfter('2.7', one('2.8', 'An jedem Brunnen steht, wie gut das Wasser ist.'))],
    rationale: null,
  },
  {
    amendmentId: 'A15',
    mover: ahorn,
    operations: [insertAfter('2.7', one('2.9', 'Für Hunde gibt es an jedem Brunnen einen Napf.'))],
    rationale: null,
  },
  {
    amendmentId: 'A16',
    mover: linden,
    operations: [reportBy('2025-06-30')],
    rationale: 'Vor dem Sommer, nicht danach.',
  },
  { amendmentId: 'A17', mover: erlen, operations: [amountOf('2.2', 25_000_000)], rationale: null },
];
