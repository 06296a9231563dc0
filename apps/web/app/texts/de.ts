import { budgetPagesDe } from './budget-pages.de.ts';
import { establishmentDe } from './establishment.de.ts';
import { ledgerDe } from './ledger.de.ts';
import { plansDe } from './plans.de.ts';
import { signInDe } from './sign-in.de.ts';
import { stepFormsDe } from './step-forms.de.ts';
import { stepsDe } from './steps.de.ts';
import { registerDe } from './register.de.ts';
import { navigationDe } from './navigation.de.ts';
import { findingsDe } from './findings.de.ts';
import { formsDe } from './forms.de.ts';
import { importingDe } from './importing.de.ts';
import { inboxDe } from './inbox.de.ts';
import { meetingsDe } from './meetings.de.ts';
import { votingDe } from './voting.de.ts';
import { amendingDe } from './amending.de.ts';
import { draftingDe } from './drafting.de.ts';
import { errorsDe } from './errors.de.ts';
import { resolutionDe } from './resolution.de.ts';

const list = new Intl.ListFormat('de', { type: 'conjunction' });

export const de = {
  product: 'Beschlusswerk',
  titleOf: (page: string) => `${page} – Beschlusswerk`,
  list: (words: readonly string[]) => list.format(words),
  none: '–',
  skipLink: 'Zum Inhalt springen',
  footer: 'Beschlüsse der Gemeinde: Text, Weg, Geld und Aufträge.',
  nav: navigationDe,
  roles: {
    'council-office': 'Gremienbüro',
    department: 'Fachbereich',
    auditor: 'Revision',
    administrator: 'Verwaltung der Konten',
    system: 'System',
  },
  signIn: signInDe,
  steps: stepsDe,
  stepForms: stepFormsDe,
  register: registerDe,
  paging: {
    label: 'Seiten',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  },
  status: {
    draft: 'Entwurf',
    submitted: 'eingebracht',
    recommended: 'empfohlen',
    deferred: 'vertagt',
    withdrawn: 'zurückgezogen',
    adopted: 'beschlossen',
    rejected: 'abgelehnt',
    engrossed: 'ausgefertigt',
    forwarded: 'weitergeleitet',
    suspended: 'ausgesetzt',
    repealed: 'aufgehoben',
    superseded: 'ersetzt',
  },
  resolution: resolutionDe,
  budgetPages: budgetPagesDe,
  plans: plansDe,
  ledger: ledgerDe,
  establishment: establishmentDe,
  importing: importingDe,
  inbox: inboxDe,
  meetings: meetingsDe,
  voting: votingDe,
  amending: amendingDe,
  drafting: draftingDe,
  errors: errorsDe,
  findings: findingsDe,
  forms: formsDe,
};
