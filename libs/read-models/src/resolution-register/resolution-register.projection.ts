import type { AftermathEvent, ConsultationEvent, OpinionEvent, ResolutionEvent, ResolutionText } from '#council/events';
import { resolutionEvents } from '#council/events';
import type { IsoDate } from '#kernel';

import type { Projection } from '../engine/projection.ts';
import type { PaperReaders } from '../paper/paper-readers.ts';
import { noReaders, readersAfter } from '../paper/paper-readers.ts';
import type { PaperStanding } from '../paper/paper-status.ts';
import { newPaper, standingAfter } from '../paper/paper-status.ts';
import { currentText, noTexts, textsAfter } from '../paper/paper-texts.ts';
import { refuseHeadless } from '../paper/refuse-headless.ts';
import { aftermathEvents, consultationEvents, opinionEvents } from '../paper/way-events.ts';

/** One line of the register, and the text that is searched. */
export interface RegisterView {
  readonly resolutionId: string;
  readonly paper: string;
  readonly title: string;
  readonly department: string;
  readonly standing: PaperStanding;
  readonly readers: PaperReaders;
  readonly resolution: { readonly number: string; readonly body: string; readonly date: IsoDate } | null;
  readonly draftedOn: IsoDate | null;
  readonly updatedOn: IsoDate | null;
  /** Of the last event, in decimal. */
  readonly position: string;
  readonly text: ResolutionText;
}

type RegisterEvent = ResolutionEvent | ConsultationEvent | AftermathEvent | OpinionEvent;

/** Register of papers and resolutions (Vorlagen- und Beschlussverzeichnis). */
export const resolutionRegister: Projection<RegisterView, RegisterEvent> = {
  name: 'resolution-register',
  version: 5,
  reads: {
    ...resolutionEvents,
    ...consultationEvents,
    ...aftermathEvents,
    ...opinionEvents,
  },
  keyOf: ({ data }) => data.resolutionId,
  emptyView: (resolutionId) => ({
    resolutionId,
    paper: '',
    title: '',
    department: '',
    standing: newPaper,
    readers: noReaders,
    resolution: null,
    draftedOn: null,
    updatedOn: null,
    position: '0',
    text: noTexts.filed,
  }),
  apply: (view, event, { metadata, position }) => {
    refuseHeadless(view.paper, event);
    return {
      ...view,
      ...headOf(event, metadata.occurredOn),
      standing: standingAfter(view.standing, event),
      readers: readersAfter(view.readers, event),
      updatedOn: metadata.occurredOn,
      position: String(position),
      text: currentText(textsAfter({ ...noTexts, amended: view.text }, event)),
    };
  },
};

const headOf = ({ type, data }: RegisterEvent, occurredOn: IsoDate): Partial<RegisterView> => {
  if (type === 'PaperDrafted') {
    return { paper: data.paper, title: data.title, department: data.department, draftedOn: occurredOn };
  }
  if (type === 'DraftRevised') return { title: data.title };
  if (type !== 'ResolutionDecided' || data.number === null) return {};
  return { resolution: { number: data.number, body: data.body, date: data.date } };
};
