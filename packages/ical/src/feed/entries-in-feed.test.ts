import type { FeedScope } from '@tributary/domain/feed/feed-choice'
import { describe, expect, it } from 'vitest'
import { entriesInFeed } from './entries-in-feed.ts'
import type { FeedEntry, FeedReader } from './feed.ts'

const logged = {
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-02-03T04:05:06.789Z',
}
const entry = (thing: FeedEntry['thing'], id: string, more: object, log: object = {}) =>
  ({
    thing,
    of: {
      id,
      title: id,
      start: '2026-05-12',
      precision: 'day',
      confidence: 'sourced',
      organisers: [],
      responsible: [],
      stakeholderGroups: [],
      feedsInto: [],
      region: 'global',
      ...more,
    },
    logged: { ...logged, ...log },
  }) as unknown as FeedEntry

const entries = [
  entry('milestone', 'm-itu', { roadmap: 'itu', dependsOn: ['m-undp'] }),
  entry('milestone', 'm-undp', { roadmap: 'undp', shared: true, dependsOn: ['m-far'] }),
  entry('milestone', 'm-far', { roadmap: 'undp', dependsOn: ['m-undp', 'm-gone'] }),
  entry('milestone', 'm-alone', { roadmap: 'cstd', precision: 'year', start: '2027' }),
  entry('consultation', 'c-itu', { organisers: ['cstd', 'itu'], region: 'africa' }),
  entry('consultation', 'c-youth', { organisers: ['undp'], stakeholderGroups: ['youth'] }),
  entry('meeting', 'w-itu', { organisers: ['undp'], bodies: ['itu'] }),
  entry('meeting', 'w-guest', { organisers: ['undp'] }),
  entry('action', 'a-itu', { responsible: ['undp', 'itu'], due: '2027', precision: 'year' }),
  entry('action', 'a-mine', { responsible: ['undp'], assignee: 'me' }),
  entry('action', 'a-open', {}),
]
const reader: FeedReader = { personId: 'me', bodies: ['itu'], meetings: new Set(['w-guest']) }

function held(scope: FeedScope, on = '2026-03-01', all = entries, imprecise = 'last-day' as const) {
  const choice = { scope, imprecise, actions: 'todo' as const, locale: 'en' }
  return entriesInFeed(all, { choice, reader, on }).map(({ of }) => of.id)
}

describe('a feed holds', () => {
  it.each<[FeedScope, string[]]>([
    [{ kind: 'all' }, entries.map(({ of }) => of.id)],
    [{ kind: 'roadmap', body: 'undp' }, ['m-undp', 'm-far']],
    [{ kind: 'shared' }, ['m-undp']],
    [{ kind: 'consultations' }, ['c-itu', 'c-youth']],
    [{ kind: 'consultations', region: 'africa' }, ['c-itu']],
    [{ kind: 'consultations', body: 'itu' }, ['c-itu']],
    [{ kind: 'consultations', group: 'youth' }, ['c-youth']],
    [{ kind: 'consultations', region: 'africa', group: 'youth' }, []],
    [{ kind: 'meetings' }, ['w-itu', 'w-guest']],
    [{ kind: 'meetings', body: 'itu' }, ['w-itu']],
    [{ kind: 'actions' }, ['a-itu', 'a-mine', 'a-open']],
    [{ kind: 'actions', body: 'itu' }, ['a-itu']],
    [{ kind: 'milestone', milestone: 'm-itu' }, ['m-itu', 'm-undp', 'm-far']],
    [{ kind: 'milestone', milestone: 'm-gone' }, []],
    [{ kind: 'mine', bodies: [] }, ['m-itu', 'c-itu', 'w-itu', 'w-guest', 'a-itu', 'a-mine']],
    [{ kind: 'mine', bodies: ['cstd'] }, ['m-alone', 'c-itu', 'w-guest', 'a-mine']],
  ])('of %j what belongs to it', (scope, ids) => {
    expect(held(scope)).toEqual(ids)
  })

  it.each(['milestone', 'consultation', 'meeting', 'action'] as const)(
    'a cancelled %s for ninety days after it was cancelled, by its log alone',
    thing => {
      const status = thing === 'action' ? 'dropped' : 'cancelled'
      const cancelledAt = '2026-03-01T23:59:59.999Z'
      const off = [
        entry(thing, 'off', { status }, { cancelledAt, changedAt: '2026-05-05T00:00:00Z' }),
      ]
      expect(held({ kind: 'all' }, '2026-03-02', off)).toEqual(['off'])
      expect(held({ kind: 'all' }, '2026-05-30', off)).toEqual(['off'])
      expect(held({ kind: 'all' }, '2026-05-31', off)).toEqual([])
      const standing = [entry(thing, 'on', { status: 'tentative' })]
      expect(held({ kind: 'all' }, '2099-01-01', standing)).toEqual(['on'])
    },
  )

  it('an action of a year whatever is chosen of dates, as it is due on the last day', () => {
    const choice = {
      scope: { kind: 'all' as const },
      imprecise: 'leave-out' as const,
      actions: 'todo' as const,
      locale: 'en',
    }
    const ids = entriesInFeed(entries, { choice, on: '2026-03-01' }).map(({ of }) => of.id)
    expect(ids).toContain('a-itu')
    expect(ids).not.toContain('m-alone')
  })
})
