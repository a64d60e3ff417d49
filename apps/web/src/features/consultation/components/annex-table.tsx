import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import type { Source } from '@tributary/domain/process/process'
import { placeOfZone, writeDay } from '@tributary/messages/date'
import { createMemo, For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { AnnexRow } from './annex-row.tsx'

/** Annex 1: numbered rows in the order of their dates, by year, as they would be printed. */
export function AnnexTable(props: {
  consultations: ConsultationResource[]
  titles: Map<string, string>
  sources: Source[]
}) {
  const { t, messages, preparation, timeZone, on } = useReader()
  const years = createMemo(() => {
    const numbered = props.consultations.map((of, index) => ({ of, number: index + 1 }))
    return [...Map.groupBy(numbered, ({ of }) => of.start.slice(0, 4))]
  })
  return (
    <div>
      <header class="mb-4 hidden print:block">
        <p class="text-xl font-semibold">{t('consultation.annex')}</p>
        <p>{preparation().title}</p>
        <p class="text-soft">
          {t('consultation.printed', {
            date: writeDay(messages, on()),
            place: placeOfZone(timeZone()),
            count: props.consultations.length,
          })}
        </p>
      </header>
      <table class="w-full border-collapse text-sm max-lg:block print:table print:text-[10px]">
        <caption class="sr-only">{t('consultation.annex')}</caption>
        <thead class="max-lg:sr-only print:!not-sr-only print:!table-header-group">
          <tr class="border-b-2 border-line-strong">
            <For
              each={
                [
                  'consultation.number',
                  'milestone.date',
                  'consultation.what',
                  'milestone.place',
                  'consultation.organiser',
                  'consultation.regionLabel',
                  'consultation.groupLabel',
                  'consultation.question',
                  'consultation.feeds',
                ] as const
              }
            >
              {key => (
                <th scope="col" class="p-2 text-start align-bottom text-xs font-semibold text-soft">
                  {t(key)}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <For each={years()}>
          {([year, rows]) => (
            <tbody class="max-lg:block print:table-row-group">
              <tr class="max-lg:block print:table-row">
                <th
                  scope="rowgroup"
                  colspan="9"
                  class="bg-ground px-2 pb-1 pt-5 text-start text-base font-semibold max-lg:block max-lg:px-0 print:table-cell print:pt-2"
                >
                  {year}
                </th>
              </tr>
              <For each={rows}>
                {({ of, number }) => (
                  <AnnexRow
                    consultation={of}
                    number={number}
                    titles={props.titles}
                    source={props.sources.find(({ id }) => id === of.source)}
                  />
                )}
              </For>
            </tbody>
          )}
        </For>
      </table>
      <Show when={props.consultations.some(({ questions }) => questions.length > 0)}>
        <section
          class="mt-8 max-w-3xl text-sm text-soft"
          aria-label={t('consultation.questionsAsked')}
        >
          <h2 class="font-medium text-ink">{t('consultation.questionsAsked')}</h2>
          <dl class="mt-2 grid gap-1">
            <For each={preparation().questions}>
              {({ id, title }) => (
                <div class="flex gap-2">
                  <dt class="font-medium">{id.toUpperCase()}</dt>
                  <dd>{title}</dd>
                </div>
              )}
            </For>
          </dl>
        </section>
      </Show>
    </div>
  )
}
