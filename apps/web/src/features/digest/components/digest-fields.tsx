import type { DigestSubscription } from '@tributary/contract/subscription/schema'
import { DIGEST_FORMATS, DIGEST_TOPICS } from '@tributary/domain/digest/subscription'
import { placeOfZone } from '@tributary/messages/date'
import { useMessages } from '../../../reader.tsx'
import { CheckField } from '../../../ui/form/check-field.tsx'
import { ChecksField } from '../../../ui/form/checks-field.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'

/** The fields that say how a digest comes. */
export function DigestFields(props: { of: DigestSubscription }) {
  const { t, intlLocale } = useMessages()
  const named = new Intl.DateTimeFormat(intlLocale, { weekday: 'long', timeZone: 'UTC' })
  // 1 January 2024 was a Monday.
  const days = [1, 2, 3, 4, 5, 6, 7].map(day => ({
    value: String(day),
    label: named.format(Date.UTC(2024, 0, day)),
  }))
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: `${String(hour).padStart(2, '0')}:00`,
  }))
  const zones = Intl.supportedValuesOf('timeZone').map(value => ({
    value,
    label: placeOfZone(value),
    group: value.split('/')[0],
  }))
  const usualZone = () =>
    props.of.choice.timeZone === undefined
      ? t('subscription.zoneIs', { place: placeOfZone(props.of.timeZone) })
      : t('subscription.zoneAsUsual')
  return (
    <>
      <div class="grid gap-5 sm:grid-cols-[2fr_1fr_2fr]">
        <SelectField name="weekday" label={t('subscription.weekday')} options={days} />
        <SelectField name="hour" label={t('subscription.hour')} options={hours} />
        <SelectField
          name="timeZone"
          label={t('subscription.timeZone')}
          options={zones}
          none={usualZone()}
          optional
        />
      </div>
      <p class="-mt-3 text-xs text-soft">{t('subscription.weekdayHint')}</p>
      <ChecksField
        name="bodies"
        label={t('subscription.bodies')}
        hint={t('subscription.bodiesHint')}
        options={props.of.bodies.map(({ id, acronym }) => ({ value: id, label: acronym }))}
      />
      <ChecksField
        name="topics"
        label={t('subscription.topics')}
        hint={t('subscription.topicsHint')}
        options={DIGEST_TOPICS.map(value => ({ value, label: t(`subscription.topic.${value}`) }))}
      />
      <div class="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="format"
          label={t('subscription.format')}
          hint={t('subscription.formatHint')}
          options={DIGEST_FORMATS.map(value => ({
            value,
            label: t(`subscription.format.${value}`),
          }))}
        />
        <DateField
          name="pausedUntil"
          label={t('subscription.pausedUntil')}
          hint={t('subscription.pausedHint')}
          optional
        />
      </div>
      <div class="grid gap-3">
        <CheckField name="skipQuiet" label={t('subscription.skipQuiet')} />
        <CheckField
          name="afterHolidays"
          label={t('subscription.afterHolidays')}
          hint={t('subscription.afterHolidaysHint')}
        />
        <CheckField name="attachCalendar" label={t('subscription.attachCalendar')} />
      </div>
    </>
  )
}
