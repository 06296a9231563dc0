import type { LedgerCause } from '#council';
import type { BudgetEffect, Condition, FiledPackage, PlausibilityFinding, YearAmount } from '#council/events';

export const statusWords: Readonly<Record<YearAmount['status'], string>> = {
  proposed: 'vorgeschlagen',
  recommended: 'empfohlen',
  approved: 'beschlossen',
  released: 'davon freigegeben',
  releasedInAdvance: 'davon vorab freigegeben',
  blocked: 'davon gesperrt',
  lapsedByStrike: 'durch Streichung entfallen',
  repealed: 'aufgehoben',
};

/** What happened, of the facts that move money or posts. */
export const causeWords: Readonly<Partial<Record<LedgerCause['eventType'], string>>> = {
  PaperSubmitted: 'eingebracht',
  TextAmended: 'geändert',
  RecommendationGiven: 'empfohlen',
  ResolutionDecided: 'beschlossen',
  PackageAdopted: 'Paket beschlossen',
  PaperWithdrawn: 'zurückgezogen',
  BudgetPlanApproved: 'Haushaltsplan genehmigt',
  MoneyReleased: 'freigegeben',
  BlockingNoteSet: 'gesperrt',
  BlockingNoteLifted: 'Sperre aufgehoben',
};

export const kindWords: Readonly<Record<YearAmount['kind'], string>> = {
  operating: 'konsumtiv',
  capital: 'investiv',
  operatingOrCapital: 'konsumtiv und investiv',
  personnel: 'Personal',
  revenue: 'Ertrag',
  commitment: 'Verpflichtungsermächtigung',
};

export const instrumentWords: Readonly<Record<BudgetEffect['instrument'], string>> = {
  addition: 'Zusetzung',
  overPlan: 'überplanmäßig',
  offPlan: 'außerplanmäßig',
  transfer: 'Umschichtung',
};

export const packageKindWords: Readonly<Record<FiledPackage['kind'], string>> = {
  enumerated: 'aufgezählt',
  quantified: 'beziffert',
  complement: 'ergänzt Paket',
};

export const findingWords: Readonly<Record<PlausibilityFinding['code'], string>> = {
  TOTAL_DIFFERS: 'Die ausgewiesene Summe ist nicht die ihrer Zeilen',
  TOTAL_CONTAINS_OTHER_YEARS: 'Die ausgewiesene Summe enthält andere Jahre als genannt',
  POSTS_TOTAL_DIFFERS: 'Die ausgewiesenen Stellen sind nicht die Summe ihrer Teile',
  MOTION_UNANSWERED: 'aufgeführt und nirgends beantwortet',
};

export const taxWords: Readonly<Record<NonNullable<BudgetEffect['tax']>, string>> = { gross: 'brutto', net: 'netto' };

/** Of conditions that still hold the money. */
export const conditionWords: Readonly<Record<Condition, string>> = {
  planApproval: 'bis zur Genehmigung des Haushalts',
  provisionalManagement: 'nach den Regeln der vorläufigen Haushaltsführung',
};
