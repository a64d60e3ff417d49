import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedPath, type PublicChoice, type PublicScope, readFeedAddress } from './feed-address.ts'
import { ACTION_FORMS, FEED_LOCALES, IMPRECISE, LONGEST_ALARM } from './feed-choice.ts'

// Dots alone lead elsewhere in any address; no id is made of them.
const id = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .filter(text => text.isWellFormed() && !/^\.+$/.test(text))
const filter = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map(name => [name, id])), { requiredKeys: [] })

const scopes = fc.oneof(
  fc.constantFrom<PublicScope>({ kind: 'all' }, { kind: 'shared' }),
  id.map((body): PublicScope => ({ kind: 'roadmap', body })),
  id.map((milestone): PublicScope => ({ kind: 'milestone', milestone })),
  filter('region', 'body', 'group').map((of): PublicScope => ({ kind: 'consultations', ...of })),
  filter('body').map((of): PublicScope => ({ kind: 'meetings', ...of })),
  filter('body').map((of): PublicScope => ({ kind: 'actions', ...of })),
)
const choices: fc.Arbitrary<PublicChoice> = fc.record(
  {
    scope: scopes,
    imprecise: fc.constantFrom(...IMPRECISE),
    actions: fc.constantFrom(...ACTION_FORMS),
    locale: fc.constantFrom(...FEED_LOCALES),
    alarm: fc.integer({ min: 0, max: LONGEST_ALARM }),
  },
  { requiredKeys: ['scope', 'imprecise', 'actions', 'locale'] },
)

const read = (address: string) => {
  const [path = '', query = ''] = address.split('?')
  return readFeedAddress(path, new URLSearchParams(query))
}

describe('the address of a feed', () => {
  it('says all that was chosen, and is read back as just that, whatever is in it', () => {
    fc.assert(
      fc.property(id, choices, (processId, choice) => {
        const address = feedPath(processId, choice)
        // As it would stand in any calendar program: nothing in it to escape.
        expect(new URL(address, 'https://tributary.test').href).toBe(
          `https://tributary.test${address}`,
        )
        expect(read(address)).toEqual({ ok: true, processId, choice })
      }),
    )
  })

  it.each([
    ['/feeds/wsis20.ics', { kind: 'all' }],
    ['/feeds/wsis20/roadmaps/itu.ics?imprecise=1', { kind: 'roadmap', body: 'itu' }],
    ['/feeds/wsis20/consultations.ics?body=itu', { kind: 'consultations', body: 'itu' }],
    ['/feeds/wsis20/actions.ics?as=both', { kind: 'actions' }],
    ['/feeds/wsis20/milestones/zero-draft.ics', { kind: 'milestone', milestone: 'zero-draft' }],
  ])('%s is of %o', (address, scope) => {
    expect(read(address)).toMatchObject({ ok: true, processId: 'wsis20', choice: { scope } })
  })

  it.each([
    '/feeds/.ics',
    '/feeds//shared.ics',
    '/feeds/wsis20',
    '/feeds/wsis20/mine.ics',
    '/feeds/wsis20/roadmaps.ics',
    '/feeds/wsis20/bodies/itu.ics',
    '/feeds/wsis20/roadmaps/itu/all.ics',
    '/feeds/%FF.ics',
  ])('%s is of nothing', address => {
    expect(read(address)).toEqual({ ok: false, reason: 'unknown' })
  })

  it.each([
    ['imprecise=2', 'imprecise'],
    ['imprecise=', 'imprecise'],
    ['as=task', 'as'],
    ['alarm=soon', 'alarm'],
    ['alarm=-5', 'alarm'],
    ['alarm=40321', 'alarm'],
    ['lang=de', 'lang'],
    ['region=africa', 'region'],
    ['colour=red', 'colour'],
    ['as=day&as=todo', 'as'],
  ])('with %s is told that %s is at fault', (query, path) => {
    const answer = read(`/feeds/wsis20.ics?${query}`)
    expect(answer).toMatchObject({ ok: false, reason: 'faulty', faults: [{ path }] })
  })
})
