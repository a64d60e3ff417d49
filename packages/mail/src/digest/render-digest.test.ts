import type { Body } from '@tributary/domain/body/body'
import { composeDigest, type DigestFacts } from '@tributary/domain/digest/compose-digest'
import type { Milestone } from '@tributary/domain/milestone/milestone'
import { messagesIn } from '@tributary/messages/messages'
import { describe, expect, it } from 'vitest'
import { renderDigest } from './render-digest.ts'

const body: Body = {
  id: 'x',
  acronym: 'X',
  name: 'Any body',
  role: 'lead',
  dutyStation: 'Santiago',
  timeZone: 'America/Santiago',
}

function aMilestone(more: Partial<Milestone>): Milestone {
  return {
    id: 'm',
    roadmap: 'x',
    title: 'A session',
    kind: 'session',
    start: '2025-06-20',
    precision: 'day',
    status: 'planned',
    confidence: 'sourced',
    ...more,
  }
}

function render(facts: Partial<DigestFacts>) {
  const preparation = {
    id: 'p',
    title: 'Any process',
    leads: [],
    phases: [],
    stakeholderGroups: [],
    regions: [],
    questions: [],
    actionLines: [],
  }
  const all = { preparation, milestones: [], consultations: [], actions: [], changes: [], ...facts }
  return renderDigest(composeDigest(all, body, '2025-06-16'), {
    messages: messagesIn('en'),
    origin: 'https://tributary.test',
    acronyms: new Map([['x', 'X']]),
  })
}

describe('a digest', () => {
  it('says the nearest deadline in its subject', () => {
    const milestones = [aMilestone({ kind: 'deadline', title: 'Deadline for inputs' })]
    expect(render({ milestones }).subject).toBe(
      'Any, 16 Jun 2025: Deadline for inputs in 4 days; 1 date in the fortnight ahead',
    )
  })

  it('shows hours on the clock of the duty station', () => {
    const milestones = [
      aMilestone({
        startsAt: '2025-06-20T15:00',
        endsAt: '2025-06-20T16:00',
        timeZone: 'Europe/Zurich',
      }),
    ]
    expect(render({ milestones }).text).toContain('20 Jun 2025, 09:00–10:00: A session')
  })

  it('escapes what people wrote, and lets no line break into the subject', () => {
    const milestones = [
      aMilestone({ title: '<script>alert(1)</script>\r\nBcc: all', shared: true }),
    ]
    const { subject, html } = render({ milestones })
    expect(html).not.toContain('<script>')
    expect(html).toContain('&lt;script&gt;')
    expect(subject).not.toMatch(/[\r\n]/)
  })

  it('stays under 100 kB, whole graphemes kept, whatever the titles', () => {
    const title = '👩‍👩‍👧‍👦'.repeat(500)
    const milestones = Array.from({ length: 60 }, (_, n) => aMilestone({ id: `m-${n}`, title }))
    const { html, subject } = render({ milestones })
    expect(new TextEncoder().encode(html).length).toBeLessThan(100_000)
    expect(html).toContain('👩‍👩‍👧‍👦…')
    expect(subject.isWellFormed()).toBe(true)
  })

  it('is calm when there is nothing to say', () => {
    const { subject, text } = render({})
    expect(subject).toBe('Any, 16 Jun 2025: a quiet fortnight')
    expect(text).toContain('Nothing is dated in the next 14 days.')
  })
})
