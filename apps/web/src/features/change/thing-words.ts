import { createAsync } from '@solidjs/router'
import type { Fields } from '@tributary/domain/change/change'
import type { Precision } from '@tributary/domain/date/partial-date'
import type { Lag } from '@tributary/domain/milestone/milestone'
import { LINKS } from '@tributary/domain/process/link-faults'
import { en, type MessageKey } from '@tributary/messages/catalogue'
import { dateReading } from '@tributary/messages/date-reading'
import type { Messages } from '@tributary/messages/messages'
import { useReader } from '../../reader.tsx'
import { getMilestones } from '../milestone/queries.ts'
import { getPeople } from '../person/queries.ts'
import { getSources } from '../process/queries.ts'
import type { EditedThing } from './thing-values.ts'

/** What a field is called; nothing where it is no field. */
export function labelOf({ t }: Messages, name: string): string | undefined {
  if (name === 'reason') return t('edit.reason')
  const key = `field.${name}`
  return isKey(key) ? t(key) : undefined
}

/** Says the fields of a thing in words: the names of what they name, dates as they are read. */
export function useThingWords(thing: EditedThing): (part: Fields) => string {
  const { messages, preparation, acronym } = useReader()
  const { t } = messages
  const milestones = createAsync(() => getMilestones(preparation().id), { initialValue: [] })
  const sources = createAsync(() => getSources(preparation().id), { initialValue: [] })
  const people = createAsync(async () => (thing === 'action' ? getPeople(preparation().id) : []), {
    initialValue: [],
  })
  return part => {
    const { start, due, precision, mandate, paragraph } = part as Record<string, string>
    const date = start ?? due
    if (date !== undefined) {
      return dateReading(messages, { ...part, start: date, precision: precision as Precision })
    }
    if (mandate !== undefined) {
      return paragraph == null ? mandate : t('action.paragraph', { mandate, paragraph })
    }
    const [[name, value] = []] = Object.entries(part)
    return name === undefined ? t('merge.empty') : textOf(name, value)
  }

  function textOf(name: string, value: unknown): string {
    if (Array.isArray(value)) {
      if (value.length === 0) return t('merge.empty')
      return messages.list(value.map(item => textOf(name, item)))
    }
    if (typeof value === 'boolean') return t(value ? 'field.yes' : 'field.no')
    if (typeof value === 'object' && value !== null) {
      const { on = '', days = 0, working, ...named } = value as Partial<Lag> & Named
      const title = named.title ?? named.name
      const key = working ? 'field.lagWorking' : 'field.lag'
      return title ?? t(key, { days, title: nameOf('dependsOn', on) })
    }
    const text = String(value ?? '')
    const known = [`${thing}.${name}.${text}`, `milestone.${name}.${text}`].find(isKey)
    return known ? t(known) : nameOf(name, text)
  }

  function nameOf(name: string, id: string): string {
    if (name === 'assignee') return people().find(person => person.id === id)?.name ?? id
    switch (LINKS[thing][name]?.to) {
      case 'body':
        return acronym(id)
      case 'milestone':
        return milestones().find(milestone => milestone.id === id)?.title ?? id
      case 'source':
        return sources().find(source => source.id === id)?.title ?? id
      case 'region':
        return messages.term('region', id)
      case 'stakeholder group':
        return messages.term('group', id)
      case 'question':
        return id.toUpperCase()
      default:
        return id
    }
  }
}

type Named = { title?: string; name?: string }

function isKey(key: string): key is MessageKey {
  return key in en
}
