import { expect, it } from 'vitest'
import { lookupsOf, TERM_KINDS, type Vocabulary } from '../annex/vocabulary.ts'
import { type OutsideEntry, readEntries } from './outside-entry.ts'

const terms = Object.fromEntries(
  TERM_KINDS.map(kind => [kind, []]),
) as unknown as Vocabulary['terms']
const country = [
  { id: 'CH', name: 'Switzerland' },
  { id: 'TH', name: 'Thailand' },
]
const lookups = lookupsOf({ headers: {}, online: 'Online', terms: { ...terms, country } })
const words = { country: lookups.country, timeZone: 'Europe/Zurich' }

function entry(more: Partial<OutsideEntry> = {}, properties: Record<string, string> = {}) {
  return {
    uid: 'a@itu',
    title: 'Hearing',
    date: { start: '2027-05-12', precision: 'day' as const },
    recurs: undefined,
    location: '',
    status: '',
    property: (name: string) => properties[name] ?? '',
    ...more,
  }
}

it('an entry says title, date, place and status of a consultation, in plain text', () => {
  const said = entry({
    title: 'A\u202e hearing\u0007',
    location: 'ESCAP Hall, Bangkok, Thailand',
    status: 'TENTATIVE',
    date: {
      start: '2027-05-12',
      precision: 'day',
      startsAt: '2027-05-12T09:00',
      endsAt: '2027-05-12T10:00',
    },
  })
  expect(readEntries([said], words).items[0]?.fields).toEqual({
    title: 'A hearing',
    start: '2027-05-12',
    precision: 'day',
    startsAt: '2027-05-12T09:00',
    endsAt: '2027-05-12T10:00',
    // On no particular clock: on that of its place.
    timeZone: 'Asia/Bangkok',
    city: 'Bangkok',
    country: 'TH',
    venue: 'ESCAP Hall',
    format: 'in-person',
    status: 'tentative',
  })
})

it('of two entries that are the same, the one that was revised more often counts', () => {
  const later = entry({ title: 'Later' }, { sequence: '2' })
  const { items } = readEntries([later, entry({ title: 'Earlier' }, { sequence: '1' })], words)
  expect(items.map(({ fields }) => fields.title)).toEqual(['Later'])
})

it.each<[string, Partial<OutsideEntry>, Record<string, string>?]>([
  ['no_uid', { uid: '' }],
  ['no_uid', { uid: 'x'.repeat(501) }],
  ['no_title', { title: ' \u0000' }],
  ['no_date', { date: undefined }],
  ['no_date', { date: { start: '2027-05-12', end: '2027-05-11', precision: 'day' } }],
  ['recurs', { recurs: 'FREQ=SECONDLY' }],
  ['recurs', {}, { 'recurrence-id': '20270512' }],
  ['ours', { uid: 'consultation-hearing.wsis20@tributary' }],
])('what cannot be proposed is passed over and told: %s', (reason, more, properties) => {
  const { items, passedOver } = readEntries([entry(more, properties)], words)
  expect([items, passedOver.map(entry => entry.reason)]).toEqual([[], [reason]])
})
