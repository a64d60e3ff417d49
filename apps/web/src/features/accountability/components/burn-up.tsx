import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { burnUpLines } from '../burn-up-lines.ts'
import { getBurnUp } from '../queries.ts'
import { BurnUpChart } from './burn-up-chart.tsx'
import { BurnUpTable } from './burn-up-table.tsx'

/** How the actions toward a milestone were done over time: a chart, and the same as a table. */
export function BurnUp(props: { milestone: { value: string; label: string } }) {
  const { t, href, preparation, on, past } = useReader()
  const found = createAsync(() => getBurnUp(preparation().id, props.milestone.value, ...past()))
  const lines = () => burnUpLines(found.latest?.steps ?? [], on())
  const title = () => props.milestone.label
  return (
    <Show when={found.latest}>
      {burnUp => (
        <Show when={lines()} fallback={<Empty>{t('burnUp.none', { title: title() })}</Empty>}>
          {drawn => (
            <>
              <BurnUpChart lines={drawn()} title={title()} />
              <div class="mt-3 flex flex-wrap gap-x-6 gap-y-2 text-sm">
                <a class="link" href={href(`/actions?toward=${props.milestone.value}`)}>
                  {t('burnUp.seeActions')}
                </a>
                <details>
                  <summary class="link w-fit cursor-pointer">{t('burnUp.table')}</summary>
                  <BurnUpTable steps={burnUp().steps.filter(({ day }) => day <= on())} />
                </details>
              </div>
            </>
          )}
        </Show>
      )}
    </Show>
  )
}
