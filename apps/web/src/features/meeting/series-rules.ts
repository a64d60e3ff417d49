import type { Meeting } from '@tributary/domain/meeting/meeting'
import { seriesFaults } from '@tributary/domain/meeting/series-faults'
import { keptExceptions } from '@tributary/domain/meeting/with-exception'
import type { ThingRules } from '../change/thing-editor.tsx'

/** What makes a series: of one that is another now, what was moved of the old one goes. */
export const seriesRules: ThingRules = {
  complete(fields) {
    const meeting = fields as Meeting
    if (!meeting.exceptions || meeting.start === undefined) return fields
    return { ...fields, exceptions: keptExceptions(meeting) }
  },
  faults(fields) {
    const meeting = fields as Meeting
    return meeting.start === undefined ? [] : seriesFaults(meeting)
  },
}
