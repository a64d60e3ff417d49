import { createAsync, useParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { useMessages } from '../../reader.tsx'
import { NarrowPage } from '../../ui/narrow-page.tsx'
import { ReportForm } from './components/report-form.tsx'
import { openReport } from './queries.ts'

/**
 * What a link in a reminder opens: the action, and one button to say how far it is. What opens a
 * link may be no person, so opening changes nothing.
 */
export default function ReportPage() {
  const { t } = useMessages()
  const params = useParams<{ token: string }>()
  const opened = createAsync(() => openReport(params.token))
  const action = () => {
    const found = opened.latest
    return found && 'action' in found ? found.action : undefined
  }
  const refused = () => {
    const found = opened.latest
    return found && 'refused' in found ? found.refused : undefined
  }
  return (
    <>
      <Show when={action()}>
        {found => (
          <NarrowPage title={found().title} lead={found().process.title}>
            <ReportForm action={found()} token={params.token} />
          </NarrowPage>
        )}
      </Show>
      <Show when={refused()}>
        {problem => (
          <NarrowPage title={t('report.gone')}>
            <p role="alert">{problem().detail}</p>
            <a class="button button-main mt-5" href="/sign-in">
              {t('session.signIn')}
            </a>
          </NarrowPage>
        )}
      </Show>
    </>
  )
}
