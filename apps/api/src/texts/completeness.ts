import type { IncompleteCode, IncompleteReason } from '#council';
import type { OfficeFunction } from '#council/events';
import type { Language } from './language.ts';

interface Words {
  readonly functions: Readonly<Record<OfficeFunction, string>>;
  readonly reasons: Readonly<Record<IncompleteCode, (who: string) => string>>;
}

const german: Words = {
  functions: {
    finance: 'Kämmerei',
    personnel: 'Personalamt',
    legal: 'Rechtsamt',
    building: 'Bauaufsicht',
    environment: 'Umweltamt',
  },
  reasons: {
    NOT_SUBMITTED: () => 'Die Vorlage ist nicht eingebracht.',
    LEAD_DEPARTMENT_MISSING: () => 'Die Federführung fehlt.',
    OPINION_NOT_REQUESTED: (who) => `Die Stellungnahme ist vorgeschrieben und nicht angefordert: ${who}.`,
    OPINION_MISSING: (who) => `Die Stellungnahme steht noch aus: ${who}.`,
    OPINION_LATE: (who) => `Die Stellungnahme ist überfällig: ${who}.`,
    OPINION_STALE: (who) => `Der Text hat sich seit der Stellungnahme geändert: ${who}.`,
    OPINION_REFUSED: (who) => `Die Ablehnung ist nicht ausgeräumt: ${who}.`,
  },
};

const english: Words = {
  functions: {
    finance: 'finance office',
    personnel: 'personnel office',
    legal: 'legal office',
    building: 'building control',
    environment: 'environment office',
  },
  reasons: {
    NOT_SUBMITTED: () => 'The paper is not submitted.',
    LEAD_DEPARTMENT_MISSING: () => 'The lead department is missing.',
    OPINION_NOT_REQUESTED: (who) => `An opinion is required and was not asked for: ${who}.`,
    OPINION_MISSING: (who) => `An opinion is still to come: ${who}.`,
    OPINION_LATE: (who) => `An opinion is overdue: ${who}.`,
    OPINION_STALE: (who) => `The text has changed since the opinion: ${who}.`,
    OPINION_REFUSED: (who) => `A refusal is not resolved: ${who}.`,
  },
};

const words: Readonly<Record<Language, Words>> = { de: german, en: english };

/** Why a paper may not go on an agenda yet, in one sentence. */
export const incompleteText = ({ code, office, function: asked }: IncompleteReason, language: Language): string => {
  const { functions, reasons } = words[language];
  return reasons[code](office ?? (asked === null ? '' : functions[asked]));
};
