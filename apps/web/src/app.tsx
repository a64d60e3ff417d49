import { Route, type RoutePreloadFuncArgs, Router } from '@solidjs/router'
import { lazy } from 'solid-js'
import OverviewPage from './features/process/overview-page.tsx'
import { ProcessesPage } from './features/process/processes-page.tsx'
import { getBodies, getOverview, getProcess } from './features/process/queries.ts'
import { NotFoundPage } from './frame/not-found-page.tsx'
import { ProcessFrame } from './frame/process-frame.tsx'
import { dayOf, zoneIn } from './reader.tsx'
import { SessionProvider } from './session.tsx'

const RoadmapsPage = lazy(() => import('./features/milestone/roadmaps-page.tsx'))
const MilestonePage = lazy(() => import('./features/milestone/milestone-page.tsx'))
const ConsultationsPage = lazy(() => import('./features/consultation/consultations-page.tsx'))
const ActionPage = lazy(() => import('./features/action/action-page.tsx'))
const SubscribePage = lazy(() => import('./features/feed/subscribe-page.tsx'))

/** Every address of the web app. */
export function App() {
  return (
    <Router root={props => <SessionProvider>{props.children}</SessionProvider>}>
      <Route path="/" component={ProcessesPage} />
      <Route path="/:process" component={ProcessFrame} preload={askForProcess}>
        <Route path="/" component={OverviewPage} preload={askForOverview} />
        <Route path="/roadmaps" component={RoadmapsPage} />
        <Route path="/milestones/:id" component={MilestonePage} />
        <Route path="/consultations" component={ConsultationsPage} />
        <Route path="/actions" component={ActionPage} />
        <Route path="/subscribe" component={SubscribePage} />
        <Route path="*" component={NotFoundPage} />
      </Route>
    </Router>
  )
}

// Asked for at once, side by side: over a slow line each wait for another answer is felt.
function askForProcess({ params }: RoutePreloadFuncArgs) {
  void getProcess(params.process ?? '').catch(() => undefined)
  void getBodies(params.process ?? '').catch(() => undefined)
}

function askForOverview({ params, location }: RoutePreloadFuncArgs) {
  const asked = { on: first(location.query.on), zone: first(location.query.zone) }
  void getOverview(params.process ?? '', dayOf(asked), zoneIn(asked)).catch(() => undefined)
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
