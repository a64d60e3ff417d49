import { describe, expect, it } from 'vitest'
import { messagesIn } from './messages.ts'
import { burdenSentence, slotSentence, type ToldReason } from './slot-sentence.ts'

const messages = messagesIn('en')
const attendees = [
  { id: 'itu', name: 'ITU', dutyStation: 'Geneva', timeZone: 'Europe/Zurich' },
  { id: 'cstd', name: 'CSTD', dutyStation: 'Geneva', timeZone: 'Europe/Zurich' },
  { id: 'escap', name: 'ESCAP', dutyStation: 'Bangkok', timeZone: 'Asia/Bangkok' },
  { id: 'ana', name: 'Ana', dutyStation: null, timeZone: 'Africa/Addis_Ababa' },
]

function at(attendee: string, fields: Partial<ToldReason> = {}): ToldReason {
  return { attendee, startsAt: '2027-03-01T10:00', beyond: 0, engagements: [], ...fields }
}
const sentence = (...reasons: ToldReason[]) => slotSentence(messages, reasons, attendees)

describe('the sentence of a time', () => {
  it('says whose hours it is inside of, and what the clock of the others shows', () => {
    expect(sentence(at('itu'), at('cstd'), at('escap'))).toBe('Inside hours for all 3')
    const late = { startsAt: '2027-03-01T19:30', beyond: 150 }
    expect(sentence(at('itu'), at('escap', late), at('ana', late))).toBe(
      'Inside hours for 1 of 3; 19:30 in Bangkok; 19:30 in Addis Ababa',
    )
  })

  it('says each clock and each day off once', () => {
    const early = { startsAt: '2027-03-01T07:00', beyond: 120 }
    expect(sentence(at('itu', early), at('cstd', early), at('escap'))).toBe(
      'Inside hours for 1 of 3; 07:00 in Geneva',
    )
    const holiday = { rest: { kind: 'local', name: 'Jeûne genevois' } } as const
    expect(sentence(at('itu', holiday), at('cstd', holiday), at('escap'))).toBe(
      'Inside hours for 1 of 3; Jeûne genevois in Geneva',
    )
    expect(sentence(at('escap', { rest: { kind: 'weekend' } }))).toBe(
      'Inside hours for nobody; weekend in Bangkok',
    )
  })

  it('names who has something else, and what, where that may be known', () => {
    const hearing = { tentative: false, of: { title: 'Hearing' } }
    expect(
      sentence(
        at('itu', { engagements: [hearing] }),
        at('cstd', { engagements: [hearing] }),
        at('ana', { engagements: [{ tentative: false }] }),
        at('escap', { engagements: [{ ...hearing, tentative: true }] }),
      ),
    ).toBe(
      'Inside hours for all 4; ITU and CSTD have something else (“Hearing”); Ana has something else; ESCAP may have something else (“Hearing”)',
    )
  })
})

describe('the sentence of a series', () => {
  it('says who is out of hours how often', () => {
    const burdens = [
      { attendee: 'itu', meetings: 1 },
      { attendee: 'escap', meetings: 3 },
      { attendee: 'ana', meetings: 3 },
      { attendee: 'cstd', meetings: 0 },
    ]
    expect(burdenSentence(messages, burdens, attendees, 6)).toBe(
      'ESCAP and Ana: out of hours at 3 of 6; ITU: out of hours at 1 of 6',
    )
    expect(burdenSentence(messages, burdens.slice(3), attendees, 6)).toBe(
      'Everybody is inside their hours at all 6 meetings',
    )
  })
})
