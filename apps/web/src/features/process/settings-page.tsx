import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Page } from '../../ui/page.tsx'
import { Allowed } from '../change/allowed.tsx'
import { showValue } from '../change/show-value.ts'
import { ThingEditor } from '../change/thing-editor.tsx'
import { processWrites } from './actions.ts'
import { ArchiveProcess } from './components/archive-process.tsx'
import { ProcessFields } from './components/process-fields.tsx'
import { getProcess } from './queries.ts'

/** What holds for the whole process, for its coordinators to change. */
export default function SettingsPage() {
  const { t, href, preparation } = useReader()
  const { may } = useSession()
  return (
    <Allowed when={may('administer')} title={t('process.settings')}>
      <Page title={t('process.settings')} lead={t('process.settingsLead')}>
        <ThingEditor
          thing="process"
          of={preparation()}
          writes={processWrites}
          seenAt={() => href('')}
          editedAt={href('/settings')}
          show={fields => {
            const before = preparation()
            return showValue(getProcess.keyFor(before.id), before, { ...before, ...fields })
          }}
        >
          <ProcessFields />
        </ThingEditor>
        <Show when={!preparation().archived}>
          <ArchiveProcess />
        </Show>
      </Page>
    </Allowed>
  )
}
