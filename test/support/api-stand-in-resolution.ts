/** One resolution as the API shows it, with every kind of change a page has to draw. */
type State = 'asFiled' | 'changed' | 'struck' | 'inserted' | 'unchanged';
type Segment = readonly ['kept' | 'inserted' | 'deleted', string];

interface Line {
  readonly label: string;
  readonly state?: State;
  readonly segments: readonly Segment[];
  readonly closing?: string;
}

const kept = (text: string): readonly Segment[] => [['kept', text]];
const struck = (text: string): readonly Segment[] => [['deleted', text]];

const lines: readonly Line[] = [
  { label: '1', segments: kept('Die Versammlung nimmt zur Kenntnis, dass') },
  { label: '1.1', segments: kept('das Digitalamt seit 2021 arbeitet und seinen ersten Bericht vorlegt.') },
  { label: '1.2', segments: kept('der Bedarf an Fachkräften in allen Ämtern wächst.') },
  { label: '2', segments: kept('Die Versammlung beschließt, dass') },
  { label: '2.1', state: 'struck', segments: struck('ein eigenes Rechenzentrum geprüft wird.') },
  {
    label: '2.2',
    state: 'changed',
    segments: [
      ['kept', 'Dezernat II/15 ein Team für lernende Systeme aufbaut, '],
      ['deleted', 'allein.'],
      ['inserted', 'gemeinsam mit Dezernat VII und dem städtischen IT-Betrieb.'],
    ],
  },
  {
    label: '2.3',
    state: 'changed',
    segments: [
      ['kept', 'für den Stellenplan 2024 ein Bedarf von '],
      ['deleted', '7,0 VZÄ'],
      ['inserted', '2,0 VZÄ'],
      ['kept', ' anerkannt wird, '],
      ['inserted', 'gedeckt durch Umwidmung vorhandener Stellen.'],
    ],
    closing: 'Die Bewertung der Stellen wird bei der Ausgestaltung festgelegt.',
  },
  { label: '2.3.1', state: 'struck', segments: struck('2,0 VZÄ für die Entwicklung,') },
  { label: '2.3.2', state: 'struck', segments: struck('1,0 VZÄ für die Beratung,') },
  {
    label: '2.4',
    state: 'changed',
    segments: [
      ['kept', 'dafür im Jahr 2024 '],
      ['deleted', '189.000 Euro'],
      ['inserted', '54.340 Euro'],
      ['kept', ' zusätzlich bereitstehen.'],
    ],
  },
  { label: '2.5', state: 'struck', segments: struck('die Räume im Rathaus umgebaut werden.') },
  { label: '2.8', segments: kept('Dezernat II/15 alle Vorhaben in einer Übersicht führt und steuert.') },
  { label: '2.11', state: 'unchanged', segments: kept('eine externe Beratung begleitet.') },
  {
    label: '2.12',
    state: 'changed',
    segments: [
      ['kept', 'für die Beratung nach 2.11 im Jahr 2024 '],
      ['deleted', '150.000 Euro'],
      ['inserted', '100.000 Euro'],
      ['kept', ' bereitstehen.'],
    ],
  },
  {
    label: '2.14',
    state: 'inserted',
    segments: [
      ['inserted', 'der Magistrat bis zur letzten Sitzung vor der Sommerpause 2024 ein Gesamtkonzept vorlegt.'],
    ],
  },
];

const depthOf = (label: string): number => label.split('.').length - 1;
const noteOf = (state: State) => (state === 'struck' || state === 'inserted' || state === 'unchanged' ? state : null);
const stands = ({ state = 'asFiled' }: Line): boolean => state !== 'struck';
const asPrinted = ({ segments }: Line): string =>
  segments.map(([kind, text]) => (kind === 'deleted' ? '' : text)).join('');
const asFiled = ({ segments }: Line): string =>
  segments.map(([kind, text]) => (kind === 'inserted' ? '' : text)).join('');

const head = ({ label, state = 'asFiled' }: Line) => ({
  itemId: `ziffer-${label}`,
  label,
  depth: depthOf(label),
  mode: label.startsWith('1') ? 'acknowledges' : 'decides',
  state,
});

const vote = {
  tally: { known: 'counts', yes: 44, no: 21, abstentions: 6, invalid: 0 },
  rule: 'hgo-54@2005-04-01',
  legalSource: '§ 54 Abs. 1 HGO',
  present: 71,
};

const recommendation = {
  body: 'Ausschuss für Finanzen und Beteiligungen',
  date: '2023-12-20',
  protocolNumber: 'BP 0587',
  wordedBy: 'III/20',
};

const budgetRow = (status: string, sort: string, amountCents: number) => ({
  year: 2024,
  department: 'Dezernat II/15',
  sort,
  direction: 'expense',
  status,
  amountCents,
});

const happened = (position: number, type: string, occurredOn: string, reason: string | null = null) => ({
  position: String(position),
  type,
  occurredOn,
  recordedAt: `${occurredOn}T15:30:00.000Z`,
  actorRole: 'council-office',
  mandate: null,
  reason,
  facts: {},
});

const forwarding = (recipient: string, purpose: string, items: readonly string[], dueOn: string | null) => ({
  forwardingId: `0487-${recipient.toLowerCase().replaceAll(' ', '-')}`,
  recipient,
  purpose,
  items,
  dueOn,
  state: 'delivered',
  deliveredAt: '2023-12-21T08:15:00.000Z',
  acknowledgedOn: null,
});

export const forwardings = [
  forwarding('Magistrat', 'forAction', ['2.14'], '2024-07-04'),
  forwarding('Dezernat II', 'forAction', ['2.2', '2.3', '2.4', '2.8', '2.12', '2.14'], '2024-07-04'),
  forwarding('Dezernat III', 'forInformation', ['2.4', '2.12'], null),
];

export const resolution = {
  resolutionId: '23-v-15-7',
  paper: '23-V-15-0007',
  title: 'Zwischenbericht und Ausrichtung des Digitalamts',
  department: 'Dezernat II/15',
  decidingBody: 'Stadtverordnetenversammlung',
  visibility: 'public',
  status: 'forwarded',
  revision: 9,
  position: '12',
  resolution: { number: '0487', body: 'Stadtverordnetenversammlung', date: '2023-12-20' },
  text: {
    version: 2,
    clean: lines
      .filter(stands)
      .map((line) => ({ ...head(line), text: asPrinted(line), closing: line.closing ?? null })),
    marked: lines.map((line) => ({
      ...head(line),
      segments: line.segments.map(([kind, text]) => ({ kind, text })),
      closingSegments: line.closing === undefined ? null : [{ kind: 'kept', text: line.closing }],
      note: noteOf(line.state ?? 'asFiled'),
      changedBy: line.state === undefined ? [] : ['antrag-1'],
    })),
  },
  amendments: [
    {
      amendmentId: 'antrag-1',
      mover: { kind: 'committee', name: 'Ausschuss für Finanzen und Beteiligungen' },
      status: 'adopted',
      rationale: 'Der Haushalt 2024 lässt nicht mehr zu.',
      operations: [
        { op: 'strikeItem', labels: ['2.1'] },
        { op: 'strikeRange', labels: ['2.3.1', '2.3.2'] },
        { op: 'setAmount', labels: ['2.4'] },
        { op: 'keepUnchanged', labels: ['2.11'] },
        { op: 'insertItem', labels: ['2.14'] },
      ],
      conflicts: [{ kind: 'exclusive', otherAmendmentId: 'antrag-2', itemId: 'ziffer-2.4' }],
      votes: [
        {
          body: recommendation.body,
          meetingDate: recommendation.date,
          tally: { known: 'counts', yes: 9, no: 5, abstentions: 1, invalid: 0 },
          rule: vote.rule,
          legalSource: vote.legalSource,
          outcome: 'adopted',
        },
      ],
    },
    {
      amendmentId: 'antrag-2',
      mover: { kind: 'faction', name: 'Fraktion Mitte' },
      status: 'settled',
      rationale: null,
      operations: [{ op: 'rewordItem', labels: ['2.4'] }],
      conflicts: [],
      votes: [],
    },
  ],
  recommendations: [
    {
      ...recommendation,
      advice: 'withChanges',
      amendmentIds: ['antrag-1'],
      vote: { ...vote, tally: { known: 'unanimous' } },
    },
  ],
  decision: { adopts: recommendation, vote, outcome: 'adopted' },
  budget: [
    budgetRow('approved', 'personnel', 5_434_000),
    budgetRow('approved', 'operating', 10_000_000),
    budgetRow('releasedInAdvance', 'personnel', 5_434_000),
    budgetRow('releasedInAdvance', 'operating', 10_000_000),
    budgetRow('lapsedByStrike', 'capital', 25_000_000),
  ],
  posts: { neededFteHundredths: 200, netNewFteHundredths: 0 },
  forwardings,
  history: [
    happened(1, 'PaperDrafted', '2023-11-02'),
    happened(2, 'PaperSubmitted', '2023-11-09'),
    happened(3, 'AmendmentProposed', '2023-12-20'),
    happened(4, 'RecommendationGiven', '2023-12-20'),
    happened(5, 'ResolutionDecided', '2023-12-20', 'Tagesordnung II, Punkt 2.19'),
    happened(6, 'ResolutionEngrossed', '2023-12-20'),
    happened(7, 'ForwardingsOrdered', '2023-12-20'),
  ],
};

/** The same resolution on a day before the amendment. */
export const replayBeforeAmendment = (asOf: string, knownAt: string) => ({
  paper: resolution.paper,
  title: resolution.title,
  status: 'submitted',
  asOf,
  knownAt,
  position: '12',
  resolution: null,
  items: lines
    .filter(({ state }) => state !== 'inserted')
    .map((line) => ({ label: line.label, state: 'asFiled', text: asFiled(line) })),
  budget: [{ year: 2024, status: 'proposed', amountCents: 58_900_000 }],
  posts: { neededFteHundredths: 700, netNewFteHundredths: 700 },
  forwardings: [],
});
