import { Route, type RoutePreloadFuncArgs, Router } from '@solidjs/router'
import OverviewPage from './features/process/overview-page.tsx'
import { ProcessesPage } from './features/process/processes-page.tsx'
import { getBodies, getOverview, getProcess } from './features/process/queries.ts'
import { NotFoundPage } from './frame/not-found-page.tsx'
import { PlainFrame } from './frame/plain-frame.tsx'
import { ProcessFrame } from './frame/process-frame.tsx'
import { dayOf, pastIn, zoneIn } from './reader.tsx'
import { SessionProvider } from './session.tsx'
import { lazyPage } from './texts.ts'

const RoadmapsPage = lazyPage(() => import('./features/milestone/roadmaps-page.tsx'))
const MilestonePage = lazyPage(() => import('./features/milestone/milestone-page.tsx'))
const ConsultationsPage = lazyPage(() => import('./features/consultation/consultations-page.tsx'))
const ClashesPage = lazyPage(() => import('./features/consultation/clashes-page.tsx'))
const CoveragePage = lazyPage(() => import('./features/coverage/coverage-page.tsx'))
const ConsultationMapPage = lazyPage(
  () => import('./features/consultation/consultation-map-page.tsx'),
)
const TraceabilityPage = lazyPage(() => import('./features/traceability/traceability-page.tsx'))
const ImportPage = lazyPage(() => import('./features/annex/import-page.tsx'))
const IncomingPage = lazyPage(() => import('./features/incoming/incoming-page.tsx'))
const AcceptIncomingPage = lazyPage(() => import('./features/incoming/accept-incoming-page.tsx'))
const ActionPage = lazyPage(() => import('./features/action/action-page.tsx'))
const HistoryPage = lazyPage(() => import('./features/change/history-page.tsx'))
const ComparePage = lazyPage(() => import('./features/change/compare-page.tsx'))
const NewProcessPage = lazyPage(() => import('./features/process/new-process-page.tsx'))
const ProposalsPage = lazyPage(() => import('./features/proposal/proposals-page.tsx'))
const SubscribePage = lazyPage(() => import('./features/feed/subscribe-page.tsx'))
const MilestoneEditorPage = lazyPage(() => import('./features/milestone/milestone-editor-page.tsx'))
const ConsultationEditorPage = lazyPage(
  () => import('./features/consultation/consultation-editor-page.tsx'),
)
const MeetingsPage = lazyPage(() => import('./features/meeting/meetings-page.tsx'))
const MeetingPage = lazyPage(() => import('./features/meeting/meeting-page.tsx'))
const FindTimePage = lazyPage(() => import('./features/slot/find-time-page.tsx'))
const PollsPage = lazyPage(() => import('./features/poll/polls-page.tsx'))
const NewPollPage = lazyPage(() => import('./features/poll/new-poll-page.tsx'))
const AnswerPollPage = lazyPage(() => import('./features/poll/answer-poll-page.tsx'))
const RunPage = lazyPage(() => import('./features/meeting/run-page.tsx'))
const MinutesPage = lazyPage(() => import('./features/minutes/minutes-page.tsx'))
const MeetingEditorPage = lazyPage(() => import('./features/meeting/meeting-editor-page.tsx'))
const AccountabilityPage = lazyPage(
  () => import('./features/accountability/accountability-page.tsx'),
)
const ReportPage = lazyPage(() => import('./features/report/report-page.tsx'))
const ActionEditorPage = lazyPage(() => import('./features/action/action-editor-page.tsx'))
const BodiesPage = lazyPage(() => import('./features/body/bodies-page.tsx'))
const BodyEditorPage = lazyPage(() => import('./features/body/body-editor-page.tsx'))
const SettingsPage = lazyPage(() => import('./features/process/settings-page.tsx'))
const SignInPage = lazyPage(() => import('./features/session/sign-in-page.tsx'))
const UseLinkPage = lazyPage(() => import('./features/session/use-link-page.tsx'))
const JoinPage = lazyPage(() => import('./features/invitation/join-page.tsx'))
const DigestLinkPage = lazyPage(() => import('./features/digest/digest-link-page.tsx'))
const DeliveriesPage = lazyPage(() => import('./features/digest/deliveries-page.tsx'))
const AccountPage = lazyPage(() => import('./features/person/account-page.tsx'))
const PeoplePage = lazyPage(() => import('./features/person/people-page.tsx'))
const TokensPage = lazyPage(() => import('./features/token/tokens-page.tsx'))

/** Every address of the web app. */
export function App() {
  return (
    <Router root={props => <SessionProvider>{props.children}</SessionProvider>}>
      <Route component={PlainFrame}>
        <Route path="/" component={ProcessesPage} />
        <Route path="/new" component={NewProcessPage} />
        <Route path="/sign-in" component={SignInPage} />
        <Route path="/sign-in/:token" component={UseLinkPage} />
        <Route path="/join/:token" component={JoinPage} />
        <Route path="/poll/:token" component={AnswerPollPage} />
        <Route path="/report/:token" component={ReportPage} />
        <Route path="/digest/:token" component={DigestLinkPage} />
        <Route path="/account" component={AccountPage} />
      </Route>
      <Route path="/:process" component={ProcessFrame} preload={askForProcess}>
        <Route path="/" component={OverviewPage} preload={askForOverview} />
        <Route path="/roadmaps" component={RoadmapsPage} />
        <Route path="/milestones/new" component={MilestoneEditorPage} />
        <Route path="/milestones/:id" component={MilestonePage} />
        <Route path="/milestones/:id/edit" component={MilestoneEditorPage} />
        <Route path="/consultations" component={ConsultationsPage} />
        <Route path="/consultations/clashes" component={ClashesPage} />
        <Route path="/consultations/coverage" component={CoveragePage} />
        <Route path="/consultations/traceability" component={TraceabilityPage} />
        <Route path="/consultations/map" component={ConsultationMapPage} />
        <Route path="/consultations/import" component={ImportPage} />
        <Route path="/consultations/incoming" component={IncomingPage} />
        <Route path="/consultations/incoming/:id" component={AcceptIncomingPage} />
        <Route path="/consultations/new" component={ConsultationEditorPage} />
        <Route path="/consultations/:id/edit" component={ConsultationEditorPage} />
        <Route path="/meetings" component={MeetingsPage} />
        <Route path="/meetings/find" component={FindTimePage} />
        <Route path="/meetings/polls" component={PollsPage} />
        <Route path="/meetings/polls/new" component={NewPollPage} />
        <Route path="/meetings/new" component={MeetingEditorPage} />
        <Route path="/meetings/:id" component={MeetingPage} />
        <Route path="/meetings/:id/run" component={RunPage} />
        <Route path="/meetings/:id/minutes" component={MinutesPage} />
        <Route path="/meetings/:id/edit" component={MeetingEditorPage} />
        <Route path="/actions" component={ActionPage} />
        <Route path="/actions/accountability" component={AccountabilityPage} />
        <Route path="/actions/new" component={ActionEditorPage} />
        <Route path="/actions/:id/edit" component={ActionEditorPage} />
        <Route path="/bodies" component={BodiesPage} />
        <Route path="/bodies/new" component={BodyEditorPage} />
        <Route path="/bodies/:id/edit" component={BodyEditorPage} />
        <Route path="/people" component={PeoplePage} />
        <Route path="/people/digests" component={DeliveriesPage} />
        <Route path="/tokens" component={TokensPage} />
        <Route path="/settings" component={SettingsPage} />
        <Route path="/history" component={HistoryPage} />
        <Route path="/history/compare" component={ComparePage} />
        <Route path="/subscribe" component={SubscribePage} />
        <Route path="/proposals" component={ProposalsPage} />
        <Route path="*" component={NotFoundPage} />
      </Route>
    </Router>
  )
}

// Asked for at once, side by side: over a slow line each wait for another answer is felt.
function askForProcess({ params, location }: RoutePreloadFuncArgs) {
  const past = pastIn(askedIn(location))
  void getProcess(params.process ?? '', ...past).catch(() => undefined)
  void getBodies(params.process ?? '', ...past).catch(() => undefined)
}

function askForOverview({ params, location }: RoutePreloadFuncArgs) {
  const asked = askedIn(location)
  const day = dayOf(asked)
  void getOverview(params.process ?? '', day, zoneIn(asked), ...pastIn(asked)).catch(
    () => undefined,
  )
}

function askedIn({ query }: RoutePreloadFuncArgs['location']) {
  return { on: first(query.on), zone: first(query.zone), asOf: first(query.asOf) }
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
