import type { Change, Fields } from '@tributary/domain/change/change'

// By the name of the field alone: a second hand than the one that is tested.
const NAMED: Record<string, string> = {
  goal: 'milestone',
  milestone: 'milestone',
  dependsOn: 'milestone',
  contributesTo: 'milestone',
  feedsInto: 'milestone',
  leads: 'body',
  organisers: 'body',
  responsible: 'body',
  roadmap: 'body',
  body: 'body',
  mandate: 'mandate',
  source: 'source',
  decision: 'decision',
  meeting: 'meeting',
  continues: 'meeting',
  milestones: 'milestone',
  bodies: 'body',
}
const OPTIONAL_LISTS = [
  'dependsOn',
  'lags',
  'contributesTo',
  'partners',
  'groupsHeard',
  'actionLines',
  'languages',
  'interpretation',
  'documents',
  'focalPoints',
  'inputs',
  'askedOf',
  'milestones',
  'bodies',
  'guests',
  'exceptions',
  'agenda',
]

/**
 * What a log says at an instant, worked out the plain way: each thing's fields under its kind and
 * id. Nothing where there is no process yet.
 */
export function naiveReplay(log: Change[], instant: string): Record<string, Fields> {
  const things: Record<string, Fields> = {}
  for (const { thing, thingId, revision, at, after } of log.toSorted((a, b) => a.id - b.id)) {
    if (at > instant) continue
    const key = `${thing} ${thingId}`
    things[key] = { ...things[key], ...after, revision }
  }
  if (!Object.keys(things).some(key => key.startsWith('process '))) return {}
  for (const [key, fields] of Object.entries(things)) {
    if (key.startsWith('output ') && !things[`milestone ${fields.milestone}`]) delete things[key]
  }
  for (const [key, fields] of Object.entries(things)) {
    const { lags } = fields
    if (Array.isArray(lags)) fields.lags = lags.filter(({ on }) => things[`milestone ${on}`])
    const { inputs } = fields
    if (Array.isArray(inputs))
      fields.inputs = inputs.filter(({ into }) => things[`milestone ${into}`])
    for (const [field, value] of Object.entries(fields)) {
      const isThere = (id: unknown) => things[`${NAMED[field]} ${id}`] !== undefined
      if (value === null || value === false) delete fields[field]
      else if (NAMED[field] && typeof value === 'string' && !isThere(value)) delete fields[field]
      else if (NAMED[field] && Array.isArray(value)) fields[field] = value.filter(isThere)
      const list = fields[field]
      const mayBeAbsent = OPTIONAL_LISTS.includes(field) && !key.startsWith('process ')
      if (mayBeAbsent && Array.isArray(list) && list.length === 0) delete fields[field]
    }
    if (!key.startsWith('action ')) continue
    if (fields.mandate === undefined) delete fields.paragraph
    else fields.paragraph ??= null
  }
  return things
}
