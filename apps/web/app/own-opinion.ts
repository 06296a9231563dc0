import type { Opinion } from './api/opinions.ts';
import type { PaperStatus } from './api/register.ts';
import type { Resolution } from './api/resolution.ts';
import type { Session } from './api/session.ts';

const undecided: readonly PaperStatus[] = ['draft', 'submitted', 'recommended', 'deferred'];

/** A department speaks for itself and for its offices: "Dezernat III" for "Dezernat III/20". */
const speaksFor = ({ role, department }: Pick<Session, 'role' | 'department'>, office: string): boolean =>
  role === 'department' && department !== null && (office === department || office.startsWith(`${department}/`));

type Paper = Pick<Resolution, 'status' | 'opinions'>;

/** The opinions that this reader may give now: asked of the own department, and not given or stale. */
export const ownOpinions = (
  { status, opinions }: Paper,
  session: Pick<Session, 'role' | 'department'> | null,
): readonly Opinion[] =>
  session === null || !undecided.includes(status)
    ? []
    : (opinions ?? []).filter(({ office, given, stale }) => speaksFor(session, office) && (given === null || stale));

export const opinionPath = (resolutionId: string, { office, kind }: Pick<Opinion, 'office' | 'kind'>): string =>
  `/vorlagen/${encodeURIComponent(resolutionId)}/stellungnahme?${new URLSearchParams({ amt: office, art: kind }).toString()}`;
