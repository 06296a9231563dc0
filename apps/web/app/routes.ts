import type { RouteConfig } from '@react-router/dev/routes';
import { index, route } from '@react-router/dev/routes';

/** Addresses are German: users read them, bookmark them and put them into minutes. */
const routes: RouteConfig = [
  index('routes/start.ts'),
  route('anmelden', 'routes/sign-in.tsx'),
  route('abmelden', 'routes/sign-out.ts'),
  route('vorlagen', 'routes/register.tsx'),
  route('vorlagen/einlesen', 'routes/import-paper.tsx'),
  route('vorlagen/neu', 'routes/draft-paper.tsx'),
  route('vorlagen/:resolutionId/entwurf', 'routes/revise-draft.tsx'),
  route('vorlagen/:resolutionId/einbringung', 'routes/submit-paper.tsx'),
  route('vorlagen/:resolutionId/antraege/:amendmentId/abstimmung', 'routes/vote-on-amendment.tsx'),
  route('vorlagen/:resolutionId/antraege/:amendmentId/ruecknahme', 'routes/withdraw-amendment.tsx'),
  route('vorlagen/:resolutionId/empfehlung', 'routes/give-recommendation.tsx'),
  route('vorlagen/:resolutionId/beschluss', 'routes/decide-resolution.tsx'),
  route('vorlagen/:resolutionId/ausfertigung', 'routes/engross-resolution.tsx'),
  route('vorlagen/:resolutionId/weiterleitung', 'routes/order-forwardings.tsx'),
  route('vorlagen/:resolutionId/stellungnahme', 'routes/give-opinion.tsx'),
  route('vorlagen/:resolutionId/antrag', 'routes/propose-amendment.tsx'),
  route('vorlagen/:resolutionId', 'routes/resolution.tsx'),
  route('vorlagen/:resolutionId/haushalt', 'routes/paper-budget.tsx'),
  route('haushalt', 'routes/budget.tsx'),
  route('haushalt/buchungen', 'routes/ledger.tsx'),
  route('haushalt/stellenplan', 'routes/establishment.tsx'),
  route('haushalt/plaene', 'routes/budget-plans.tsx'),
  route('haushalt/plaene/:planId', 'routes/budget-plan.tsx'),
  route('haushalt/plaene/:planId/freigabe', 'routes/release-money.tsx'),
  route('haushalt/plaene/:planId/sperrvermerk', 'routes/set-blocking-note.tsx'),
  route('haushalt/plaene/:planId/aufhebung', 'routes/lift-blocking-note.tsx'),
  route('haushalt/plaene/:planId/umschichtung', 'routes/transfer-money.tsx'),
  route('haushalt/plaene/:planId/genehmigung', 'routes/approve-plan.tsx'),
  route('sitzungen', 'routes/meetings.tsx'),
  route('sitzungen/:meetingId', 'routes/meeting.tsx'),
  route('sitzungen/:meetingId/niederschrift', 'routes/meeting-minutes.tsx'),
  route('auffaelligkeiten', 'routes/findings.tsx'),
  route('vorlagen/:resolutionId/auffaelligkeiten/:findingId', 'routes/settle-finding.tsx'),
  route('eingang', 'routes/inbox.tsx'),
  route('adresse-unlesbar', 'routes/unreadable-address.tsx'),
  route('*', 'routes/not-found.tsx'),
];

export { routes as default };
