import type { Amendment, Resolution } from './api/resolution.ts';
import type { PaperStatus } from './api/register.ts';

/** What the office can do with a paper next, and where its form is. */
export interface Step {
  readonly name: 'revise' | 'submit' | 'amend' | 'recommend' | 'decide' | 'engross' | 'forward';
  readonly path: string;
}

const paths = {
  revise: 'entwurf',
  submit: 'einbringung',
  amend: 'antrag',
  recommend: 'empfehlung',
  decide: 'beschluss',
  engross: 'ausfertigung',
  forward: 'weiterleitung',
} as const satisfies Record<Step['name'], string>;

const stepsIn: Readonly<Partial<Record<PaperStatus, readonly Step['name'][]>>> = {
  draft: ['revise', 'submit'],
  submitted: ['amend', 'recommend', 'decide'],
  recommended: ['amend', 'recommend', 'decide'],
  adopted: ['engross'],
  engrossed: ['forward'],
  forwarded: ['forward'],
};

const pageOf = (resolutionId: string): string => `/vorlagen/${encodeURIComponent(resolutionId)}`;

/** A state these pages do not know offers nothing. */
export const stepsOf = ({ status, resolutionId }: Pick<Resolution, 'status' | 'resolutionId'>): readonly Step[] =>
  (stepsIn[status] ?? []).map((name) => ({ name, path: `${pageOf(resolutionId)}/${paths[name]}` }));

export const isPossible = (name: Step['name'], found: Pick<Resolution, 'status' | 'resolutionId'>): boolean =>
  stepsOf(found).some((step) => step.name === name);

/** Whether an amendment can still be voted on or withdrawn. */
export const isOpen = (
  { status }: Pick<Amendment, 'status'>,
  found: Pick<Resolution, 'status' | 'resolutionId'>,
): boolean => (status === 'proposed' || status === 'recommended') && isPossible('amend', found);

export const amendmentPath = (
  { resolutionId }: Pick<Resolution, 'resolutionId'>,
  { amendmentId }: Pick<Amendment, 'amendmentId'>,
  step: 'abstimmung' | 'ruecknahme',
): string => `${pageOf(resolutionId)}/antraege/${encodeURIComponent(amendmentId)}/${step}`;
