import type { MeetingResource } from '@tributary/contract/meeting/schema'
import type { AgendaItem } from '@tributary/domain/meeting/meeting'
import type { Messages } from '@tributary/messages/messages'
import { ProblemError, problemOf } from '../../api.ts'
import { notify } from '../../ui/notices.tsx'
import { showInList } from '../change/show-value.ts'
import { pathOf } from '../change/thing-paths.ts'
import { aboutThing } from '../change/undo.ts'
import { meetingWrites } from './actions.ts'
import { agendaOfBoth } from './agenda-of-both.ts'
import { getMeetings } from './queries.ts'

/** An agenda as it is kept, at a revision of its meeting. */
type Kept = { revision: number; agenda: AgendaItem[] }

/** Changes the agenda of a meeting: it gives the items as they are to be. */
export type AgendaEdit = (agenda: AgendaItem[]) => AgendaItem[]

type Settings = {
  process: string
  meetings: () => MeetingResource[]
  href: (path: string) => string
}

/**
 * Saves edits of agendas, one after the other: each shows at once, and no longer where it is
 * refused. What somebody else changed of other items meanwhile stays.
 */
export function agendaEdits(messages: Messages, { process, meetings, href }: Settings) {
  const { t } = messages
  const newest = new Map<string, Kept>()
  let last: Promise<void> = Promise.resolve()
  return (meeting: string, edit: AgendaEdit): Promise<void> => {
    last = last.then(() => save(meeting, edit))
    return last
  }

  async function save(id: string, edit: AgendaEdit): Promise<void> {
    const all = meetings()
    const meeting = all.find(other => other.id === id)
    if (!meeting) return
    const known = newest.get(id)
    const seen = { revision: meeting.revision, agenda: meeting.agenda ?? [] }
    const base = known && known.revision > seen.revision ? known : seen
    const mine = edit(base.agenda)
    const list = getMeetings.keyFor(process)
    const takeBack = showInList(list, all, id, { agenda: mine })
    try {
      const written = await write(id, base, mine)
      newest.set(id, written)
      showInList(list, all, id, written)
      const of = { process, thing: 'meeting' as const, id }
      const { title } = meeting
      const { revision } = written
      const undo = { ...of, title, revision, to: { agenda: base.agenda } }
      notify({
        about: aboutThing(of),
        text: t('agenda.saved'),
        undo: { ...undo, href: href(pathOf('meeting', id)) },
      })
    } catch (error) {
      takeBack()
      const why = problemOf(error).detail
      notify({
        about: aboutThing({ process, thing: 'meeting', id }),
        text: t('agenda.notSaved', { why }),
        isBad: true,
      })
      await meetingWrites.refresh()
    }
  }

  // Where somebody else was quicker, both changes are kept if they are of different items.
  async function write(id: string, base: Kept, mine: AgendaItem[]): Promise<Kept> {
    try {
      return keptOf(await meetingWrites.change(process, id, base.revision, { agenda: mine }))
    } catch (error) {
      const { status, current } = problemOf(error)
      if (status !== 412 || !current) throw error
      const theirs = keptOf(current)
      const both = agendaOfBoth(base.agenda, mine, theirs.agenda)
      if (!both) throw clash(error)
      return keptOf(await meetingWrites.change(process, id, theirs.revision, { agenda: both }))
    }
  }

  function clash(error: unknown): ProblemError {
    return new ProblemError({ ...problemOf(error), detail: t('agenda.clash') })
  }
}

function keptOf(written: Record<string, unknown>): Kept {
  const { revision, agenda = [] } = written as { revision: number; agenda?: AgendaItem[] }
  return { revision, agenda }
}
