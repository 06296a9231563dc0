import type { PackageEvent, PaperEvent } from '#council/events';
import { aftermathAfter, consultationAfter, opinionsAfter, staleAfter } from '#council/events';

import { readersAfter } from '../paper/paper-readers.ts';
import { standingAfter, statusOf } from '../paper/paper-status.ts';
import { currentText, textsAfter } from '../paper/paper-texts.ts';
import { isAftermathEvent, isConsultationEvent, isOpinionEvent } from '../paper/way-events.ts';
import type { ResolutionView } from './resolution-view.projection.ts';

const isPackageEvent = (event: PaperEvent): event is PackageEvent =>
  event.type === 'PackagesFiled' || event.type === 'PackageVoted' || event.type === 'PackageAdopted';

/** Packages change no text, but the adopted one gives the paper its figures. */
const withPackages = (view: ResolutionView, event: PackageEvent): ResolutionView => ({
  ...view,
  adoptedPackage: event.type === 'PackageAdopted' ? event.data.package : view.adoptedPackage,
});

const withSections = (view: ResolutionView, event: PaperEvent): ResolutionView => {
  if (isPackageEvent(event)) return withPackages(view, event);
  if (isConsultationEvent(event)) return { ...view, consultation: consultationAfter(view.consultation, event) };
  if (isOpinionEvent(event)) return { ...view, opinions: opinionsAfter(view.opinions, event) };
  if (isAftermathEvent(event)) return { ...view, aftermath: aftermathAfter(view.aftermath, event) };
  return view;
};

/** How far the paper has come with this event, who may read it, and what its sections say. */
export const withWay = (view: ResolutionView, event: PaperEvent): ResolutionView => {
  const standing = standingAfter(view.standing, event);
  const next = withSections(view, event);
  const texts = textsAfter(view.texts, event);
  return {
    ...next,
    standing,
    status: statusOf(standing),
    // A recommendation or a decision ends a deferral also where no station of the sequence was closed by it.
    consultation: standing.stopped === null ? { ...next.consultation, deferred: null } : next.consultation,
    readers: readersAfter(view.readers, event),
    texts,
    opinions: staleAfter(next.opinions, currentText(view.texts), currentText(texts)),
  };
};
