import type {
  FindingMaterial,
  FindingSettled,
  FindingSettlement,
  OpinionRequested,
  PackagesFiled,
  Reference,
  ResolutionCorrected,
  ResolutionEvent,
  ResolutionText,
} from '#council/events';
import { resolutionEvents } from '#council/events';
import type { RecordedEvent } from '#kernel';

import type { Projection } from '../engine/projection.ts';
import type { PaperReaders } from '../paper/paper-readers.ts';
import { noReaders, readersAfter } from '../paper/paper-readers.ts';
import { currentText, noTexts, textsAfter } from '../paper/paper-texts.ts';
import { refuseHeadless } from '../paper/refuse-headless.ts';

/** What findings are made of. They themselves are found when they are asked for, since they need other papers too. */
export interface FindingsView {
  readonly resolutionId: string;
  readonly paper: string;
  readonly title: string;
  readonly department: string;
  readonly decidingBody: string;
  readonly readers: PaperReaders;
  readonly resolution: FindingMaterial['resolution'];
  readonly stated: readonly Reference[];
  readonly text: ResolutionText;
  readonly packages: Pick<PackagesFiled['data'], 'motions' | 'packages'> | null;
  readonly settlements: readonly FindingSettlement[];
}

/** What changes the text or who may read it. */
type TextEvent = ResolutionEvent | ResolutionCorrected | OpinionRequested;

/** Befunde and Verweise: one page for each paper, with what it cites, what it is cited by, and what was settled. */
export const findings: Projection<FindingsView, TextEvent | PackagesFiled | FindingSettled> = {
  name: 'findings',
  version: 4,
  reads: {
    ...resolutionEvents,
    ResolutionCorrected: true,
    OpinionRequested: true,
    PackagesFiled: true,
    FindingSettled: true,
  },
  keyOf: ({ data }) => data.resolutionId,
  emptyView: (resolutionId) => ({
    resolutionId,
    paper: '',
    title: '',
    department: '',
    decidingBody: '',
    readers: noReaders,
    resolution: null,
    stated: [],
    text: noTexts.filed,
    packages: null,
    settlements: [],
  }),
  apply: (view, event, recorded) => {
    refuseHeadless(view.paper, event);
    if (event.type === 'PackagesFiled') {
      const { motions, packages } = event.data;
      return { ...view, packages: { motions, packages } };
    }
    if (event.type === 'FindingSettled') return withSettlement(view, event.data, recorded);
    return {
      ...view,
      ...headOf(event),
      readers: readersAfter(view.readers, event),
      text: currentText(textsAfter({ ...noTexts, amended: view.text }, event)),
    };
  },
};

const withSettlement = (
  view: FindingsView,
  { findingId, reason, settledOn }: FindingSettled['data'],
  { metadata }: RecordedEvent,
): FindingsView => ({
  ...view,
  settlements: [...view.settlements, { findingId, by: metadata.actor.role, on: settledOn, reason }],
});

const headOf = ({ type, data }: TextEvent): Partial<FindingsView> => {
  if (type === 'PaperDrafted') {
    const { paper, title, department, decidingBody, references = [] } = data;
    return { paper, title, department, decidingBody, stated: references };
  }
  if (type === 'DraftRevised') {
    const { title, references } = data;
    return references === undefined ? { title } : { title, stated: references };
  }
  if (type !== 'ResolutionDecided' || data.number === null) return {};
  return { resolution: { number: data.number, body: data.body, date: data.date } };
};
