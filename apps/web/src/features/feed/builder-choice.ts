import { type FeedChoice, type FeedScope, PLAIN_CHOICE } from '@tributary/domain/feed/feed-choice'

/** What one can subscribe to, in the order in which it is offered. */
export const KINDS = [
  'all',
  'shared',
  'roadmap',
  'consultations',
  'meetings',
  'actions',
  'milestone',
  'mine',
] as const satisfies FeedScope['kind'][]
export type Kind = (typeof KINDS)[number]

/** What is chosen in the builder so far; empty where nothing is said. */
export type Chosen = {
  kind: Kind
  body: string
  /** Those of one's own calendar; one's own body where none is named. */
  bodies: string[]
  region: string
  group: string
  milestone: string
  imprecise: string
  actions: string
  alarm: string
}

export const NOTHING_CHOSEN: Chosen = {
  kind: 'all',
  body: '',
  bodies: [],
  region: '',
  group: '',
  milestone: '',
  imprecise: PLAIN_CHOICE.imprecise,
  actions: PLAIN_CHOICE.actions,
  alarm: '',
}

/** The feed that is chosen; undefined while something that it takes is not. */
export function choiceOf(chosen: Chosen): FeedChoice | undefined {
  const scope = scopeOf(chosen)
  if (!scope) return undefined
  return {
    scope,
    imprecise: chosen.imprecise as FeedChoice['imprecise'],
    actions: chosen.actions as FeedChoice['actions'],
    ...(chosen.alarm !== '' && { alarm: Number(chosen.alarm) }),
    locale: PLAIN_CHOICE.locale,
  }
}

/** What is chosen in the builder for a feed that there is. */
export function chosenOf({ scope, imprecise, actions, alarm }: FeedChoice): Chosen {
  return {
    ...NOTHING_CHOSEN,
    ...scope,
    imprecise,
    actions,
    alarm: alarm === undefined ? '' : String(alarm),
  }
}

/** What of the builder a feed of this kind takes. */
export function takes(kind: Kind, field: 'body' | 'region' | 'group' | 'milestone' | 'actions') {
  switch (field) {
    case 'body':
      return ['roadmap', 'consultations', 'meetings', 'actions'].includes(kind)
    case 'region':
    case 'group':
      return kind === 'consultations'
    case 'milestone':
      return kind === 'milestone'
    case 'actions':
      return ['all', 'actions', 'mine'].includes(kind)
  }
}

function scopeOf({ kind, body, bodies, region, group, milestone }: Chosen): FeedScope | undefined {
  switch (kind) {
    case 'roadmap':
      return body === '' ? undefined : { kind, body }
    case 'milestone':
      return milestone === '' ? undefined : { kind, milestone }
    case 'consultations':
      return { kind, ...said('region', region), ...said('body', body), ...said('group', group) }
    case 'meetings':
    case 'actions':
      return { kind, ...said('body', body) }
    case 'mine':
      return { kind, bodies }
    default:
      return { kind }
  }
}

function said<Name extends string>(name: Name, value: string): { [N in Name]?: string } {
  return (value === '' ? {} : { [name]: value }) as { [N in Name]?: string }
}
