import type {
  FindingSeverity,
  KnownOrganisation,
  PaperLink,
  ReferencedBy,
  ReferenceIndex,
  ResolvedReference,
  SettledFinding,
} from '#council/events';
import { findingsOf, referenceIndex, referencesFrom, referencesTo } from '#council/events';
import type { FindingMaterial } from '#council/events';

import { atOneMoment } from '../at-one-moment.ts';
import { LIVE } from '../engine/table-ddl.ts';
import type { Audience } from '../paper/audience.ts';
import type { ReadModels } from '../read-models-database.ts';
import { everyVisiblePaper, relatedPapers, visiblePaper } from './visible-papers.ts';

export interface FindingsFilter extends KnownOrganisation {
  readonly audience: Audience;
  /** Only of this paper. */
  readonly resolutionId?: string;
  readonly severity?: FindingSeverity;
  readonly settled?: boolean;
  /** From 1. */
  readonly page?: number;
  /** 1 to 200. */
  readonly pageSize?: number;
}

/** A finding in a list of many papers. */
export type FindingRow = PaperLink & SettledFinding;

export interface FindingsPage {
  /** What weighs most first, then by paper, then in the order of the text. */
  readonly rows: readonly FindingRow[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export interface PaperAsked {
  readonly resolutionId: string;
  readonly audience: Audience;
}

export interface PaperFindings extends PaperLink {
  readonly findings: readonly SettledFinding[];
}

export interface PaperReferences {
  readonly references: readonly ResolvedReference[];
  readonly referencedBy: readonly ReferencedBy[];
}

const weights: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, note: 2 };

const linkOf = ({ resolutionId, paper, title }: FindingMaterial): PaperLink => ({ resolutionId, paper, title });

/** Findings also depend on the municipality's organisation, which whoever asks brings along. */
export type PaperFindingsAsked = PaperAsked & KnownOrganisation;

interface Asked {
  readonly paper: FindingMaterial;
  readonly index: ReferenceIndex;
}

/** One paper with all its references can touch; null when there is none that the audience may know of. */
const askedPaper = (database: ReadModels, { resolutionId, audience }: PaperAsked): Promise<Asked | null> =>
  atOneMoment(database, 'findings', async (transaction) => {
    const moment = transaction.withSchema(LIVE);
    const paper = await visiblePaper(moment, resolutionId, audience);
    return paper === null ? null : { paper, index: referenceIndex(await relatedPapers(moment, paper, audience)) };
  });

const everyFinding = async (
  database: ReadModels,
  { audience, ...known }: FindingsFilter,
): Promise<readonly FindingRow[]> => {
  const papers = await atOneMoment(database, 'findings', (transaction) =>
    everyVisiblePaper(transaction.withSchema(LIVE), audience),
  );
  const index = referenceIndex(papers);
  return papers.flatMap((paper) => rowsOf({ paper, index }, known));
};

const rowsOf = ({ paper, index }: Asked, { organisation, asOf }: KnownOrganisation): readonly FindingRow[] =>
  findingsOf(paper, { index, organisation, asOf }).map((finding) => ({ ...linkOf(paper), ...finding }));

const findingsAsked = async (database: ReadModels, filter: FindingsFilter): Promise<readonly FindingRow[]> => {
  const { audience, resolutionId } = filter;
  if (resolutionId === undefined) return everyFinding(database, filter);
  const asked = await askedPaper(database, { resolutionId, audience });
  return asked === null ? [] : rowsOf(asked, filter);
};

/**
 * Befunde over all papers. What contradicts what depends on who may know what, so nothing is counted beforehand: a whole
 * list reads the material of every visible paper, a list of one paper only what touches it.
 */
export const findingsQuery =
  (database: ReadModels) =>
  async (filter: FindingsFilter): Promise<FindingsPage> => {
    const { severity, settled, page = 1, pageSize = 20 } = filter;
    const rows = (await findingsAsked(database, filter))
      .filter((row) => severity === undefined || row.severity === severity)
      .filter((row) => settled === undefined || (row.settled !== null) === settled)
      .toSorted((one, other) => weights[one.severity] - weights[other.severity]);
    const first = (page - 1) * pageSize;
    return { rows: rows.slice(first, first + pageSize), total: rows.length, page, pageSize };
  };

/** Befunde of one paper; null when there is none that the audience may know of. */
export const paperFindingsQuery =
  (database: ReadModels) =>
  async (wanted: PaperFindingsAsked): Promise<PaperFindings | null> => {
    const asked = await askedPaper(database, wanted);
    if (asked === null) return null;
    const { organisation, asOf } = wanted;
    return { ...linkOf(asked.paper), findings: findingsOf(asked.paper, { index: asked.index, organisation, asOf }) };
  };

/** Verweise of one paper, both ways; null when there is none that the audience may know of. */
export const referencesQuery =
  (database: ReadModels) =>
  async (wanted: PaperAsked): Promise<PaperReferences | null> => {
    const asked = await askedPaper(database, wanted);
    if (asked === null) return null;
    return {
      references: referencesFrom(asked.paper, asked.index),
      referencedBy: referencesTo(asked.paper, asked.index),
    };
  };
