import { annexTexts } from '@tributary/messages/annex'
import Download from 'lucide-solid/icons/download'
import Upload from 'lucide-solid/icons/upload'
import { createSignal, For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { dismissable } from '../../ui/dismissable.ts'
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
  const [isOpen, setOpen] = createSignal(false)
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
      <div class="relative" ref={element => dismissable(element, () => setOpen(false))}>
        <button
          type="button"
          class="button"
          aria-expanded={isOpen()}
          onClick={() => setOpen(!isOpen())}
        >
          <Download size={16} aria-hidden="true" />
          {say('annex.export')}
        </button>
        <Show when={isOpen()}>
          <div class="card absolute end-0 top-full z-30 mt-1 w-72 max-w-[calc(100vw-2rem)] p-1 shadow-float max-sm:start-0 max-sm:end-auto">
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
                      onClick={() => setOpen(false)}
                    >
                      {say(`annex.format.${format}`)}
                    </a>
                  </li>
                )}
              </For>
            </ul>
            <p class="px-3 pb-2 pt-1 text-xs text-soft">{say('annex.exportNote')}</p>
          </div>
        </Show>
      </div>
    </>
  )
}
