import type { MeetingResource } from '@tributary/contract/meeting/schema'
import type { Day } from '@tributary/domain/date/day'
import { api, read } from '../../api.ts'
import { useReader } from '../../reader.tsx'
import { notify } from '../../ui/notices.tsx'
import { pathOf } from '../change/thing-paths.ts'
import { aboutThing } from '../change/undo.ts'
import { meetingWrites } from './actions.ts'

const one = api.processes[':process'].meetings[':id'].occurrences[':on']

/** Another time or place, on the clock of the meeting. */
export type Elsewhere = {
  startsAt?: string | undefined
  endsAt?: string | undefined
  place?: string | undefined
  reason?: string | undefined
}

/** The ways to write one meeting of a series, each with a notice that lets it be undone. */
export function useOccurrenceWrites(meeting: () => MeetingResource) {
  const { t, preparation, href } = useReader()
  const at = (on: Day) => ({
    param: { process: preparation().id, id: meeting().id, on },
    header: { 'if-match': `"${meeting().revision}"` },
  })
  return {
    move: (on: Day, { startsAt, endsAt, place, reason }: Elsewhere) =>
      write(read(one.move.$post({ ...at(on), json: { startsAt, endsAt, place, reason } }))),
    cancel: (on: Day, reason: string | undefined) =>
      write(read(one.cancel.$post({ ...at(on), json: { reason } }))),
    restore: (on: Day) => write(read(one.restore.$post({ ...at(on), json: {} }))),
    /** Changes a meeting and all that follow; the series that goes on. */
    async changeFollowing(on: Day, elsewhere: Elsewhere): Promise<void> {
      const { id, title } = await read(one.following.$post({ ...at(on), json: elsewhere }))
      notify({
        about: aboutThing({ process: preparation().id, thing: 'meeting', id }),
        text: t('occurrence.split', { title }),
        link: { href: href(pathOf('meeting', id)), label: t('occurrence.openFollowing') },
      })
      await meetingWrites.refresh()
    },
  }

  async function write(asked: Promise<{ revision: number }>): Promise<void> {
    const { id, title, revision: to } = meeting()
    const { revision } = await asked
    const of = { process: preparation().id, thing: 'meeting' as const, id }
    const undo = { ...of, title, revision, to, href: href(pathOf('meeting', id)) }
    notify({ about: aboutThing(of), text: t('edit.done.change', { title }), undo })
    await meetingWrites.refresh()
  }
}
