import { synopsis } from '../api/synopsis.ts';
import { Amendments } from '../components/amendments.tsx';
import { AsOfForm } from '../components/as-of-form.tsx';
import { BudgetSection } from '../components/budget-section.tsx';
import { ConsultationSection } from '../components/consultation-section.tsx';
import { DecisionSection } from '../components/decision-section.tsx';
import { ForwardingsSection } from '../components/forwardings-section.tsx';
import { DoneAlert } from '../components/done-alert.tsx';
import { History } from '../components/history.tsx';
import { OfficeSteps } from '../components/office-steps.tsx';
import { OpinionsSection } from '../components/opinions-section.tsx';
import { OnThisPage } from '../components/on-this-page.tsx';
import { Recommendations } from '../components/recommendations.tsx';
import { ReplayView } from '../components/replay-view.tsx';
import { ResolutionHead } from '../components/resolution-head.tsx';
import { TextSection } from '../components/text-section.tsx';
import { ItemVotes } from '../components/voting/item-votes.tsx';
import { RebaseTasks } from '../components/voting/rebase-tasks.tsx';
import { VotingOrders } from '../components/voting/voting-orders.tsx';
import { WaySteps } from '../components/way-steps.tsx';
import { dayOf } from '../formats/day.ts';
import { doneIn } from '../forms/done-path.ts';
import { ownOpinions } from '../own-opinion.ts';
import { askAsOf } from '../request/as-of.server.ts';
import { readAsOfQuery } from '../request/as-of-query.ts';
import { askPaper } from '../request/paper.server.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import { wayOf } from '../way.ts';
import type { Route } from './+types/resolution.ts';

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const { api, session } = context.get(visitorContext);
  const { searchParams } = new URL(request.url);
  const { found, isBehind } = await askPaper({ api, request, resolutionId: params.resolutionId });
  const today = dayOf(new Date());
  const { resolutionId } = found;
  const view = searchParams.get('fassung');
  return {
    found,
    isBehind,
    done: doneIn(searchParams),
    isOffice: session?.role === 'council-office',
    own: ownOpinions(found, session),
    today,
    isClean: view === 'reinfassung',
    compared: view === 'synopse' ? await api.get(`/resolutions/${resolutionId}/synopsis`, synopsis) : null,
    asOf: await askAsOf({ api, request, resolutionId, query: readAsOfQuery(searchParams), today }),
  };
};

const ResolutionPage = ({ loaderData }: Route.ComponentProps) => {
  const { found, isClean, compared, asOf, today, isOffice, own, done, isBehind } = loaderData;
  const texts = useTexts();
  const shown = asOf.kind === 'shown' ? asOf.replay : found;
  return (
    <>
      <DoneAlert done={done} isBehind={isBehind} />
      <title>{texts.titleOf(`${shown.title}, ${texts.resolution.paper(shown.paper)}`)}</title>
      {asOf.kind === 'shown' ? (
        <ReplayView replay={asOf.replay} query={asOf.query} resolutionId={found.resolutionId} today={today} />
      ) : (
        <article className={`resolution${compared === null ? '' : ' resolution--wide'}`}>
          <ResolutionHead found={found} />
          <div className="resolution__way">
            <WaySteps steps={wayOf(found)} />
            {isOffice && <OfficeSteps found={found} />}
          </div>
          <OnThisPage />
          <div className="resolution__content">
            <TextSection found={found} isClean={isClean} synopsis={compared} />
            <RebaseTasks found={found} />
            <Amendments found={found} isOffice={isOffice} />
            <VotingOrders found={found} />
            <OpinionsSection found={found} own={own} />
            <ConsultationSection consultation={found.consultation} />
            <Recommendations recommendations={found.recommendations} />
            <ItemVotes found={found} />
            <DecisionSection found={found} />
            <BudgetSection resolutionId={found.resolutionId} rows={found.budget} posts={found.posts} />
            <ForwardingsSection forwardings={found.forwardings} />
            <History entries={found.history} />
          </div>
          <AsOfForm resolutionId={found.resolutionId} asOf={asOf} today={today} />
        </article>
      )}
    </>
  );
};

export default ResolutionPage;
