import { dayNumber, dayOfNumber } from '@tributary/domain/date/day'
import { statusOn } from '@tributary/domain/milestone/status-on'
import { writeDate, writeDay } from '@tributary/messages/date'
import type { Accessor } from 'solid-js'
import { useReader } from '../../../../reader.tsx'
import { tickLabel } from '../../../../ui/tick-label.ts'
import type { Lanes } from '../create-lanes.ts'
import type { MarkLook } from '../lane-marks.tsx'
import type { Link } from '../links.ts'
import { textWidth } from '../text-width.ts'
import type { View } from '../view.ts'
import { legendOf } from './legend.ts'
import type { SheetSource } from './sheet-svg.ts'

/** What a sheet of the timeline says, as it is in view now. */
export function createSource(given: {
  lanes: Lanes
  view: Accessor<View>
  links: Accessor<Link[]>
  look: MarkLook
  /** Which milestones are shown, in words. */
  caption: Accessor<string>
}): () => SheetSource {
  const { t, messages, preparation, on, asOf } = useReader()
  const written = (day: number) =>
    writeDate(messages, { start: dayOfNumber(Math.round(day)), precision: 'day' })
  return () => {
    const view = given.view()
    const moment = asOf()
    const { look } = given
    return {
      title: preparation().title,
      line: [
        t('timeline.onDay', { date: writeDay(messages, on()) }),
        ...(moment ? [t('timeline.recordOf', { moment })] : []),
        t('timeline.days', { from: written(view.from), to: written(view.to - 1) }),
        given.caption(),
      ]
        .filter(Boolean)
        .join(' · '),
      origin: t('timeline.origin', { address: window.location.href }),
      lanes: given.lanes.lanes(),
      shared: given.lanes.shared(),
      view,
      today: { day: dayNumber(on()), text: written(dayNumber(on())) },
      links: given.links(),
      isTimed: look.isTimed,
      legend: legendOf(messages),
      statusOf: ({ milestone }) => statusOn(milestone, look.today),
      hueOf: look.hueOf,
      tickText: tick => tickLabel(messages, tick),
      daysText: days => t('timeline.slackDays', { days }),
      widthOf: textWidth,
      continued: name => t('timeline.continued', { name }),
    }
  }
}
