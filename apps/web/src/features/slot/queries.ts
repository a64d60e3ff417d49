import { query } from '@solidjs/router'
import { api, read } from '../../api.ts'
import type { AskedTimes } from './slots-asked.ts'

/** How many times are asked for, and how many series. */
const MOST = { slots: '40', series: '5' }

/** When they can meet, the best times first. */
export const getSlots = query((process: string, zone: string, asked: AskedTimes) => {
  const { bodies, people, from, to, minutes, free, meetings, every } = asked
  const isSeries = meetings > 1
  return read(
    api.processes[':process'].slots.$get({
      param: { process },
      query: {
        ...(bodies.length > 0 && { bodies: bodies.join(',') }),
        ...(people.length > 0 && { people: people.join(',') }),
        ...{ from, to, zone },
        minutes: String(minutes),
        most: isSeries ? MOST.series : MOST.slots,
        free: String(free) as 'true' | 'false',
        ...(isSeries && { series: String(meetings), every: String(every) }),
      },
    }),
  )
}, 'slots')
