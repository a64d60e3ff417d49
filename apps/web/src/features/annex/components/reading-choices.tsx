import type { AnnexPreviewAnswer } from '@tributary/contract/annex/schema'
import { readDate } from '@tributary/domain/date/read-date'
import { annexTexts } from '@tributary/messages/annex'
import { placeOfZone, writeDate } from '@tributary/messages/date'
import { createMemo, createUniqueId, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Choice } from '../../../ui/choice.tsx'
import type { Import } from '../create-import.ts'

const FORMATS = ['in-person', 'online', 'hybrid'] as const

/** What a table leaves open, asked once for all of its rows. */
export function ReadingChoices(props: { of: Import; preview: AnnexPreviewAnswer }) {
  const { t, messages, preparation, bodies, timeZone } = useReader()
  const say = annexTexts(messages)
  const id = createUniqueId()
  // Asked for once, it stays, to be answered otherwise.
  const example = createMemo<string | null>(known => props.preview.ambiguous ?? known ?? null, null)
  const readings = () => {
    const read = readDate((example() ?? '').replace(/\s*\([^()]*\)$/, ''), timeZone())
    return !read.ok && read.reason === 'ambiguous' ? read.readings : []
  }
  const hasNew = () =>
    props.preview.rows.some(({ kind, id: known }) => kind !== 'identical' && !known)
  const setDefault = (name: 'region' | 'format' | 'organisers', value: string) => {
    const { [name]: _, ...others } = props.of.settings().defaults ?? {}
    void props.of.set({ defaults: value === '' ? others : { ...others, [name]: value } })
  }
  const chosen = (name: 'region' | 'format' | 'organisers') =>
    props.of.settings().defaults?.[name] ?? ''
  return (
    <>
      <Show when={example()}>
        {date => (
          <fieldset class="rounded-md border border-warn bg-warn-soft p-4">
            <legend class="rounded bg-warn-soft px-1 font-medium">
              {say('annex.dayOrder', { example: date() })}
            </legend>
            <p class="text-sm">{say('annex.dayOrderHint')}</p>
            <div class="mt-2 grid gap-2">
              <For each={['day-first', 'month-first'] as const}>
                {(order, index) => (
                  <label class="flex items-center gap-2">
                    <input
                      type="radio"
                      name={id}
                      checked={props.of.settings().dayOrder === order}
                      onChange={() => void props.of.set({ dayOrder: order })}
                    />
                    <Show when={readings()[index()]} fallback={order}>
                      {reading => say(`annex.${order}`, { date: writeDate(messages, reading()) })}
                    </Show>
                  </label>
                )}
              </For>
            </div>
          </fieldset>
        )}
      </Show>
      <Show when={hasNew()}>
        <section aria-labelledby={`${id}-new`}>
          <h2 id={`${id}-new`} class="font-semibold">
            {say('annex.defaults')}
          </h2>
          <div class="mt-2 flex flex-wrap gap-4">
            <Choice
              label={say('annex.column.region')}
              value={chosen('region')}
              all="–"
              options={preparation().regions.map(value => ({
                value,
                label: messages.term('region', value),
              }))}
              onChange={value => setDefault('region', value)}
            />
            <Choice
              label={say('annex.column.format')}
              value={chosen('format')}
              all="–"
              options={FORMATS.map(value => ({ value, label: t(`consultation.format.${value}`) }))}
              onChange={value => setDefault('format', value)}
            />
            <Choice
              label={say('annex.column.organisers')}
              value={chosen('organisers')}
              all="–"
              options={bodies().map(({ id: value, acronym }) => ({ value, label: acronym }))}
              onChange={value => setDefault('organisers', value)}
            />
          </div>
          <p class="mt-2 text-sm text-soft">
            {say('annex.zone', { zone: placeOfZone(timeZone()) })}
          </p>
        </section>
      </Show>
    </>
  )
}
