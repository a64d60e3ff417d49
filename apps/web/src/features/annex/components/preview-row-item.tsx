import { annexTexts } from '@tributary/messages/annex'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { StatusMark, type Tone } from '../../../ui/status-mark.tsx'
import { type Import, isWritable, type PreviewRow } from '../create-import.ts'

const TONES: Record<PreviewRow['kind'], Tone> = {
  new: 'good',
  changed: 'accent',
  identical: 'plain',
  wrong: 'bad',
}

/** A row: what it would do field by field, or what is wrong with it and what may be meant. */
export function PreviewRowItem(props: { of: Import; row: PreviewRow }) {
  const { messages, href } = useReader()
  const say = annexTexts(messages)
  const it = () => props.row
  const title = () => it().title || say('annex.untitled')
  return (
    <li class="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2 border-b border-line py-3 sm:grid-cols-[1.75rem_7rem_minmax(0,1fr)]">
      <span class="row-span-2 pt-0.5 sm:row-span-1">
        <Show when={isWritable(it())}>
          <input
            type="checkbox"
            class="size-4"
            aria-label={say('annex.takeRow', { line: it().line, title: title() })}
            checked={props.of.isChosen(it().line)}
            onChange={change => props.of.choose(it().line, change.currentTarget.checked)}
          />
        </Show>
      </span>
      <span class="flex items-baseline gap-2 text-xs text-soft max-sm:mb-1 sm:flex-col sm:gap-1">
        <StatusMark tone={TONES[it().kind]}>{say(`annex.${it().kind}`)}</StatusMark>
        {say('annex.row', { line: it().line })}
      </span>
      <div class="min-w-0 [overflow-wrap:anywhere]">
        <Show when={it().id} fallback={<span class="font-medium">{title()}</span>}>
          {id => (
            <a class="quiet-link font-medium" href={href(`/consultations?show=${id()}`)}>
              {title()}
            </a>
          )}
        </Show>
        <Show when={it().needs}>
          {role => <p class="text-sm text-warn">{say('annex.notYours', { role: role() })}</p>}
        </Show>
        <ul class="grid gap-1">
          <For each={[...it().faults, ...it().notes]}>
            {(fault, index) => (
              <li class={`text-sm ${index() < it().faults.length ? 'text-bad' : 'text-warn'}`}>
                {fault.message}
                <For each={fault.near}>
                  {near => (
                    <button
                      type="button"
                      class="button ms-2 !min-h-7 !px-2 !py-0 text-ink"
                      onClick={() => void props.of.replace(fault.field, fault.value, near)}
                    >
                      {say('annex.instead', { near, value: fault.value })}
                    </button>
                  )}
                </For>
              </li>
            )}
          </For>
        </ul>
        <dl class="text-sm">
          <For
            each={it().changes.filter(({ field }) => it().kind === 'changed' || field !== 'title')}
          >
            {change => (
              <div
                class={
                  it().kind === 'new' ? 'inline after:content-["_·_"] last:after:content-none' : ''
                }
              >
                <dt class="inline text-soft">{say(`annex.column.${change.field}`)}: </dt>
                <dd class="inline">
                  <Show when={it().kind === 'changed'}>
                    <del class="text-soft">{change.before || say('annex.nothingBefore')}</del>
                    {' → '}
                  </Show>
                  <ins class="no-underline">{change.after || '–'}</ins>
                </dd>
              </div>
            )}
          </For>
        </dl>
      </div>
    </li>
  )
}
