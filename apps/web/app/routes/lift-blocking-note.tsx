import { PaperChoice } from '../components/books/paper-choice.tsx';
import { NoteInput } from '../components/books/note-input.tsx';
import { PlanStepPage } from '../components/books/plan-step-page.tsx';
import { noteOption, noteTyped } from '../forms/plan/note-typed.ts';
import { showPlanStep } from '../forms/plan/show-plan-step.server.ts';
import { takePlanStep } from '../forms/plan/take-plan-step.server.ts';
import { askGrants } from '../request/grants.server.ts';
import { paperIn } from '../request/paper-in.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/lift-blocking-note.ts';

export const loader = async (visit: Route.LoaderArgs) => {
  const shown = await showPlanStep(visit, (_, search) => {
    const noteId = search.get('sperre');
    return noteId === null ? {} : { note: noteOption({ kind: 'set', noteId }) };
  });
  const asked = paperIn(visit.request);
  const grants = await askGrants(visit.context.get(visitorContext).api, asked, shown.found);
  return { ...shown, asked, grants: grants.filter(({ blockingNote }) => blockingNote !== null) };
};

export const action = ({ request, context, params: { planId } }: Route.ActionArgs) =>
  takePlanStep({
    ...{ request, context, planId, path: '/blocking-notes/lifting', done: 'lifted', wholes: ['note'] },
    body: (read) => ({ note: noteTyped(read.choice('note')) }),
  });

const LiftBlockingNotePage = ({
  loaderData: { found, today, form, asked, grants },
  actionData,
}: Route.ComponentProps) => {
  const { steps, forms: words } = useTexts().plans;
  return (
    <PlanStepPage
      title={steps.lift}
      lead={words.liftLead}
      found={found}
      today={today}
      answer={actionData ?? form}
      save={words.liftSave}
      before={<PaperChoice asked={asked} count={grants.length} />}
    >
      <NoteInput found={found} grants={grants} />
    </PlanStepPage>
  );
};

export default LiftBlockingNotePage;
