import type { BudgetRow, PlanBooks, ResolutionText } from '#council/events';
import { budgetedTexts, budgetStateOf, postsOf, takenBack } from '#council/events';

import { planBooksAt } from '../budget-state/plan-books.query.ts';
import { readableMeetingsQuery } from '../meeting-calendar/readable-meetings.query.ts';
import type { Audience } from '../paper/audience.ts';
import { budgetStageOf } from '../paper/budget-stage.ts';
import { currentText } from '../paper/paper-texts.ts';
import { visibleTo } from '../paper/visible-to.ts';
import { isOpinionEvent } from '../paper/way-events.ts';
import type { ReadModels } from '../read-models-database.ts';
import type { AftermathSection } from './aftermath-section.ts';
import { aftermathSection } from './aftermath-section.ts';
import type { ConsultationSection } from './consultation-section.ts';
import { consultationSection } from './consultation-section.ts';
import { meetingsNamed, namingMeetings } from './meetings-named.ts';
import type { Provenance } from './provenance.ts';
import { provenanceIn } from './provenance.ts';
import type { RebaseTask } from './rebase-tasks.ts';
import { rebaseTasksOf } from './rebase-tasks.ts';
import type { ResolutionView } from './resolution-view.projection.ts';

/** The page of one paper with what follows from its texts. */
export interface ResolutionPage extends Omit<
  ResolutionView,
  'texts' | 'standing' | 'consultation' | 'aftermath' | 'adoptedPackage'
> {
  readonly texts: {
    readonly filed: ResolutionText;
    /** As the last committee that did not advise rejection recommended it; null while none has. */
    readonly recommended: ResolutionText | null;
    readonly current: ResolutionText;
    readonly textVersion: number;
  };
  readonly consultation: ConsultationSection;
  /** Open amendments that lost their place in the text: for the office to anchor again, or to end. */
  readonly rebaseTasks: readonly RebaseTask[];
  readonly aftermath: AftermathSection;
  readonly budget: readonly BudgetRow[];
  /** By whom an item is as it is, by its `changedBy`. */
  readonly provenance: Readonly<Record<string, readonly Provenance[]>>;
  readonly posts: { readonly neededFteHundredths: number; readonly netNewFteHundredths: number };
}

/** Null when there is no such paper or the audience may not know of it; the two are told apart nowhere. */
export const resolutionQuery =
  (database: ReadModels) =>
  async (wanted: { readonly resolutionId: string; readonly audience: Audience }): Promise<ResolutionPage | null> => {
    const row = await database
      .selectFrom('resolution_view')
      .select('view')
      .where('key', '=', wanted.resolutionId)
      .where(visibleTo(wanted.audience))
      .executeTakeFirst();
    if (row === undefined) return null;
    const { audience } = wanted;
    const [mayOpen, books] = await Promise.all([
      readableMeetingsQuery(database)({ audience, meetingIds: meetingsNamed(row.view) }),
      planBooksAt(database),
    ]);
    return pageOf(namingMeetings(row.view, mayOpen), { audience, books });
  };

interface Asked {
  readonly audience: Audience;
  readonly books: PlanBooks;
}

const pageOf = (
  { standing, consultation, aftermath, adoptedPackage, ...view }: ResolutionView,
  { audience, books }: Asked,
): ResolutionPage => {
  const { filed, recommended, textVersion } = view.texts;
  const current = currentText(view.texts);
  const provenanceOf = provenanceIn(view);
  const budgeted = budgetedTexts({ filed, recommended, current }, adoptedPackage);
  return {
    ...view,
    // What offices say to each other is not for the public.
    opinions: audience === 'public' ? [] : view.opinions,
    history: audience === 'public' ? view.history.filter((entry) => !isOpinionEvent(entry)) : view.history,
    texts: { filed, recommended, current, textVersion },
    consultation: consultationSection(consultation),
    rebaseTasks: rebaseTasksOf(view.amendments),
    provenance: Object.fromEntries(current.items.map(({ itemId, changedBy }) => [itemId, provenanceOf(changedBy)])),
    aftermath: aftermathSection(aftermath, audience),
    budget: budgetStateOf({
      ...budgeted,
      resolutionId: view.resolutionId,
      books,
      stage: budgetStageOf(standing),
      taken: takenBack(aftermath),
    }),
    posts: postsOf(budgeted.current),
  };
};
