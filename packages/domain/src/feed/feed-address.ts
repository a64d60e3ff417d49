import type { Fault } from '../fault.ts'
import {
  ACTION_FORMS,
  type ActionForm,
  FEED_LOCALES,
  type FeedChoice,
  type FeedLocale,
  type FeedScope,
  type Imprecise,
  LONGEST_ALARM,
  PLAIN_CHOICE,
} from './feed-choice.ts'

/** A scope that has an address of its own, for everybody. */
export type PublicScope = Exclude<FeedScope, { kind: 'mine' }>
export type PublicChoice = FeedChoice & { scope: PublicScope }

export type ReadFeedAddress =
  | { ok: true; processId: string; choice: PublicChoice }
  | { ok: false; reason: 'unknown' }
  | { ok: false; reason: 'faulty'; faults: Fault[] }

const WORDS: Record<Imprecise, string> = { 'leave-out': '0', 'last-day': '1', span: 'span' }
const SUFFIX = '.ics'

/** The path of a public feed, with its query: `/feeds/wsis20/consultations.ics?region=africa`. */
export function feedPath(processId: string, { scope, ...options }: PublicChoice): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filtersOf(scope))) {
    if (value !== undefined) query.set(name, value)
  }
  const { imprecise, actions, alarm, locale } = options
  if (actions !== PLAIN_CHOICE.actions) query.set('as', actions)
  if (imprecise !== PLAIN_CHOICE.imprecise) query.set('imprecise', WORDS[imprecise])
  if (alarm !== undefined) query.set('alarm', String(alarm))
  if (locale !== PLAIN_CHOICE.locale) query.set('lang', locale)
  const parts = [processId, ...partsOf(scope)].map(encodeURIComponent)
  return `/feeds/${parts.join('/')}${SUFFIX}${query.size > 0 ? `?${query}` : ''}`
}

/** What an address asks for; each parameter that it does not take, and each value, is a fault that names it. */
export function readFeedAddress(path: string, query: URLSearchParams): ReadFeedAddress {
  const [processId, ...parts] = partsIn(path) ?? []
  const filters = scopesAt(parts)
  if (processId === undefined || !filters) return { ok: false, reason: 'unknown' }
  const faults: Fault[] = []
  const names = [...filters.names, 'imprecise', 'as', 'alarm', 'lang']
  for (const name of new Set(query.keys())) {
    if (!names.includes(name)) {
      faults.push({ path: name, message: 'is not a parameter of this address' })
    } else if (query.getAll(name).length > 1) {
      faults.push({ path: name, message: 'is given more than once' })
    }
  }
  const options = optionsIn(query, faults)
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  const given = (name: string) => query.get(name) || undefined
  return { ok: true, processId, choice: { scope: filters.scope(given), ...options } }
}

function optionsIn(query: URLSearchParams, faults: Fault[]): Omit<FeedChoice, 'scope'> {
  const refuse = (path: string, message: string) => faults.push({ path, message })
  const { imprecise: _, ...plain } = PLAIN_CHOICE
  const word = query.get('imprecise') ?? WORDS['leave-out']
  const imprecise = (Object.keys(WORDS) as Imprecise[]).find(name => WORDS[name] === word)
  if (!imprecise) refuse('imprecise', `must be one of ${Object.values(WORDS).join(', ')}`)
  const actions = (query.get('as') ?? plain.actions) as ActionForm
  if (!ACTION_FORMS.includes(actions)) refuse('as', `must be one of ${ACTION_FORMS.join(', ')}`)
  const locale = (query.get('lang') ?? plain.locale) as FeedLocale
  if (!FEED_LOCALES.includes(locale)) {
    refuse('lang', `must be one of ${FEED_LOCALES.join(', ')}`)
  }
  const minutes = query.get('alarm')
  const alarm = minutes === null ? undefined : Number(minutes)
  if (minutes !== null && (!/^\d{1,5}$/.test(minutes) || Number(minutes) > LONGEST_ALARM)) {
    refuse('alarm', `must be a number of minutes from 0 to ${LONGEST_ALARM}`)
  }
  return {
    imprecise: imprecise ?? 'leave-out',
    actions,
    locale,
    ...(alarm !== undefined && { alarm }),
  }
}

function filtersOf(scope: PublicScope): Record<string, string | undefined> {
  switch (scope.kind) {
    case 'consultations':
      return { region: scope.region, body: scope.body, group: scope.group }
    case 'meetings':
    case 'actions':
      return { body: scope.body }
    default:
      return {}
  }
}

function partsOf(scope: PublicScope): string[] {
  switch (scope.kind) {
    case 'all':
      return []
    case 'roadmap':
      return ['roadmaps', scope.body]
    case 'milestone':
      return ['milestones', scope.milestone]
    default:
      return [scope.kind]
  }
}

type Given = (name: string) => string | undefined
type Filters = { names: string[]; scope: (given: Given) => PublicScope }

function scopesAt([kind, id, ...more]: string[]): Filters | undefined {
  const plain = (scope: PublicScope): Filters => ({ names: [], scope: () => scope })
  if (more.length > 0) return undefined
  if (id !== undefined) {
    if (kind === 'roadmaps') return plain({ kind: 'roadmap', body: id })
    return kind === 'milestones' ? plain({ kind: 'milestone', milestone: id }) : undefined
  }
  switch (kind) {
    case undefined:
      return plain({ kind: 'all' })
    case 'shared':
      return plain({ kind })
    case 'consultations': {
      const names = ['region', 'body', 'group']
      return { names, scope: given => ({ kind, ...among(names, given) }) }
    }
    case 'meetings':
    case 'actions':
      return { names: ['body'], scope: given => ({ kind, ...among(['body'], given) }) }
    default:
      return undefined
  }
}

function among(names: string[], given: Given): Record<string, string> {
  const found = names.map(name => [name, given(name)] as const)
  return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== undefined))
}

function partsIn(path: string): string[] | undefined {
  if (!path.startsWith('/feeds/') || !path.endsWith(SUFFIX)) return undefined
  try {
    const parts = path.slice(7, -SUFFIX.length).split('/').map(decodeURIComponent)
    return parts.every(part => part !== '') ? parts : undefined
  } catch {
    return undefined
  }
}
