import { Route, Router } from '@solidjs/router'
import { lazy } from 'solid-js'
import OverviewPage from './features/process/overview-page.tsx'
import { ProcessesPage } from './features/process/processes-page.tsx'
import { NotFoundPage } from './frame/not-found-page.tsx'
import { ProcessFrame } from './frame/process-frame.tsx'

const RoadmapsPage = lazy(() => import('./features/milestone/roadmaps-page.tsx'))
const MilestonePage = lazy(() => import('./features/milestone/milestone-page.tsx'))
const ConsultationsPage = lazy(() => import('./features/consultation/consultations-page.tsx'))
const ActionPage = lazy(() => import('./features/action/action-page.tsx'))
const SubscribePage = lazy(() => import('./features/feed/subscribe-page.tsx'))

/** Every address of the web app. */
export function App() {
  return (
    <Router>
      <Route path="/" component={ProcessesPage} />
      <Route path="/:process" component={ProcessFrame}>
        <Route path="/" component={OverviewPage} />
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
