import { budgetPagesEn } from './budget-pages.en.ts';
import type { Texts } from './texts.ts';
import { establishmentEn } from './establishment.en.ts';
import { ledgerEn } from './ledger.en.ts';
import { plansEn } from './plans.en.ts';
import { signInEn } from './sign-in.en.ts';
import { stepFormsEn } from './step-forms.en.ts';
import { stepsEn } from './steps.en.ts';
import { registerEn } from './register.en.ts';
import { navigationEn } from './navigation.en.ts';
import { findingsEn } from './findings.en.ts';
import { formsEn } from './forms.en.ts';
import { importingEn } from './importing.en.ts';
import { inboxEn } from './inbox.en.ts';
import { meetingsEn } from './meetings.en.ts';
import { votingEn } from './voting.en.ts';
import { amendingEn } from './amending.en.ts';
import { draftingEn } from './drafting.en.ts';
import { errorsEn } from './errors.en.ts';
import { resolutionEn } from './resolution.en.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const en: Texts = {
  product: 'Beschlusswerk',
  titleOf: (page) => `${page} – Beschlusswerk`,
  list: (words) => list.format(words),
  none: '–',
  skipLink: 'Skip to content',
  footer: 'Council resolutions: text, way, money and tasks.',
  nav: navigationEn,
  roles: {
    'council-office': 'council office',
    department: 'department',
    auditor: 'auditor',
    administrator: 'administrator of accounts',
    system: 'system',
  },
  signIn: signInEn,
  steps: stepsEn,
  stepForms: stepFormsEn,
  register: registerEn,
  paging: {
    label: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
  status: {
    draft: 'draft',
    submitted: 'submitted',
    recommended: 'recommended',
    deferred: 'deferred',
    withdrawn: 'withdrawn',
    adopted: 'adopted',
    rejected: 'rejected',
    engrossed: 'engrossed',
    forwarded: 'forwarded',
    suspended: 'suspended',
    repealed: 'repealed',
    superseded: 'superseded',
  },
  resolution: resolutionEn,
  budgetPages: budgetPagesEn,
  plans: plansEn,
  ledger: ledgerEn,
  establishment: establishmentEn,
  importing: importingEn,
  inbox: inboxEn,
  meetings: meetingsEn,
  voting: votingEn,
  amending: amendingEn,
  drafting: draftingEn,
  errors: errorsEn,
  findings: findingsEn,
  forms: formsEn,
};
