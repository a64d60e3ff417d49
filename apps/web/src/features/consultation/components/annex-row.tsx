import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { consultationStatusOn } from '@tributary/domain/consultation/status-on'
import type { Source } from '@tributary/domain/process/process'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { BodyMark } from '../../../ui/body-mark.tsx'
import { DateText } from '../../../ui/date-text.tsx'
import { SourceLink } from '../../../ui/source-link.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { groupsText, placeText } from '../words.ts'

const CELL = 'p-2 max-lg:block max-lg:px-0 max-lg:py-0.5 print:table-cell print:px-1'

/** One consultation in Annex 1; on a phone its cells stand below each other. */
export function AnnexRow(props: {
  consultation: ConsultationResource
  number: number
  titles: Map<string, string>
  source?: Source | undefined
}) {
  const reader = useReader()
  const { t, href, on, messages } = reader
  const it = () => props.consultation
  const status = () => consultationStatusOn(it(), on())
  return (
    <tr
      id={`consultation-${it().id}`}
      class="border-b border-line align-top max-lg:block max-lg:py-4 print:table-row"
    >
      <td class={`${CELL} text-soft max-lg:hidden`}>{props.number}</td>
      <td class={`${CELL} lg:w-36`}>
        <DateText of={it()} place={it().city} />
        <Show when={status() !== 'held' && status() !== 'confirmed'}>
          <span class="block">
            <StatusMark tone="plain">{t(`consultation.status.${status()}`)}</StatusMark>
          </span>
        </Show>
      </td>
      <td class={`${CELL} lg:w-72`}>
        <a
          class="quiet-link font-medium [overflow-wrap:anywhere]"
          href={href(`/consultations?show=${it().id}`)}
        >
          {it().title}
        </a>
        <span class="block text-xs text-soft">{it().hostEvent}</span>
        <Show when={it().confidence === 'unverified'}>
          <StatusMark tone="warn">{t('milestone.confidence.unverified')}</StatusMark>
        </Show>
        <Show when={it().note || props.source}>
          <details class="no-print mt-1 text-xs text-soft">
            <summary class="cursor-pointer">{t('consultation.sourceAndNote')}</summary>
            <p class="mt-1">{it().note}</p>
            <Show when={props.source}>{source => <SourceLink source={source()} />}</Show>
          </details>
        </Show>
      </td>
      <td class={`${CELL} lg:w-32`}>{placeText(reader, it())}</td>
      <td class={CELL}>
        <span class="flex flex-wrap gap-x-3 gap-y-0.5">
          <For each={it().organisers}>{body => <BodyMark id={body} />}</For>
        </span>
        <Show when={it().partners}>
          {partners => (
            <span class="block text-xs text-soft">
              {t('consultation.with', { partners: messages.list(partners()) })}
            </span>
          )}
        </Show>
      </td>
      <td class={`${CELL} text-soft`}>{messages.term('region', it().region)}</td>
      <td class={`${CELL} text-soft lg:w-36`}>{groupsText(reader, it().stakeholderGroups)}</td>
      <td class={`${CELL} text-soft`}>
        {it()
          .questions.map(id => id.toUpperCase())
          .join(', ')}
      </td>
      <td class={`${CELL} lg:w-48`}>
        <For each={it().feedsInto}>
          {id => (
            <a class="quiet-link block text-soft" href={href(`/milestones/${id}`)}>
              {props.titles.get(id) ?? id}
            </a>
          )}
        </For>
      </td>
    </tr>
  )
}
