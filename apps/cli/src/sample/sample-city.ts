import type { CouncilCommand } from '#council';
import { festplatzScript } from './festplatz/script.ts';
import { organisationScript } from './city/organisation.ts';
import { offenburgScript } from './offenburg/script.ts';
import { otherPapers } from './other-papers.ts';
import { shadeScript } from './shade/script.ts';
import { planScript } from './plan/script.ts';
import { stuttgartScript } from './stuttgart/script.ts';
import { wiesbadenReportScript } from './wiesbaden-report/script.ts';
import { wiesbadenMeetingsScript } from './wiesbaden/meetings.ts';

/** Every command of the sample city, in the order in which the office gave them. */
export const sampleCity: readonly CouncilCommand[] = [
  ...organisationScript,
  ...wiesbadenMeetingsScript,
  ...otherPapers,
  ...offenburgScript,
  ...stuttgartScript,
  ...wiesbadenReportScript,
  ...shadeScript,
  ...planScript,
  ...festplatzScript,
];
