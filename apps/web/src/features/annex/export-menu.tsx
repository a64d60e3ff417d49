import { annexTexts } from '@tributary/messages/annex'
import Download from 'lucide-solid/icons/download'
import Upload from 'lucide-solid/icons/upload'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { DropDown } from '../../ui/drop-down.tsx'
import { useMayCreate } from '../change/add-thing.tsx'

const FORMATS = ['xlsx', 'docx', 'csv', 'ics', 'html'] as const
const FILTERS = [
  'region',
  'organiser',
  'group',
  'question',
  'actionLine',
  'standing',
  'from',
  'to',
  'q',
]

/** Annex 1 as files, with the filters of the page, and the way to bring one in. */
export function ExportMenu(props: { filter: Record<string, string | undefined> }) {
  const { messages, preparation, on, asOf, href } = useReader()
  const mayImport = useMayCreate('consultation')
  const say = annexTexts(messages)
  const address = (format: string) => {
    const query = new URLSearchParams({ on: on() })
    for (const name of FILTERS) if (props.filter[name]) query.set(name, props.filter[name])
    const past = asOf()
    if (past) query.set('asOf', past)
    return `/api/processes/${preparation().id}/annex.${format}?${query}`
  }
  return (
    <>
      <Show when={mayImport()}>
        <a class="button" href={href('/consultations/import')}>
          <Upload size={16} aria-hidden="true" />
          {say('annex.import')}
        </a>
      </Show>
      <DropDown
        class="w-72 p-1"
        label={
          <>
            <Download size={16} aria-hidden="true" />
            {say('annex.export')}
          </>
        }
      >
        {close => (
          <>
            <p class="px-3 pb-1 pt-2 text-xs text-soft">{say('annex.exportHint')}</p>
            <ul aria-label={say('annex.export')}>
              <For each={FORMATS}>
                {format => (
                  <li>
                    <a
                      class="block rounded px-3 py-2 text-sm no-underline hover:bg-hover"
                      href={address(format)}
                      rel="external"
                      target={format === 'html' ? '_blank' : undefined}
                      onClick={close}
                    >
                      {say(`annex.format.${format}`)}
                    </a>
                  </li>
                )}
              </For>
            </ul>
            <p class="px-3 pb-2 pt-1 text-xs text-soft">{say('annex.exportNote')}</p>
          </>
        )}
      </DropDown>
    </>
  )
}
