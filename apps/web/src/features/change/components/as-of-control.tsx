import { useNavigate } from '@solidjs/router'
import { isDay } from '@tributary/domain/date/day'
import { useReader } from '../../../reader.tsx'

/** Leads to the overview as the record stood at the end of a past day. */
export function AsOfControl() {
  const { t, preparation, asOf, on } = useReader()
  const navigate = useNavigate()
  let day: HTMLInputElement | undefined
  return (
    <form
      class="card grid gap-1 p-4"
      onSubmit={submit => {
        submit.preventDefault()
        const moment = day?.value ?? ''
        if (isDay(moment)) navigate(`/${preparation().id}?asOf=${moment}&on=${moment}`)
      }}
    >
      <label class="grid gap-1 text-sm font-medium">
        {t('asOf.choose')}
        <span class="flex flex-wrap gap-2">
          <input
            ref={day}
            type="date"
            required
            class="field grow font-normal text-ink"
            value={asOf()?.slice(0, 10) ?? on()}
          />
          <button type="submit" class="button">
            {t('asOf.go')}
          </button>
        </span>
      </label>
      <p class="text-xs text-soft">{t('asOf.hint')}</p>
    </form>
  )
}
