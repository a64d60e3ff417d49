import { noteInvited } from '@tributary/database/attendance/attendances'
import { addComment } from '@tributary/database/comment/add-comment'
import { changeAt } from '@tributary/database/digest/digests'
import { keepProposal } from '@tributary/database/proposal/keep-proposal'
import { describe, expect, it } from 'vitest'
import { digestWorld, IN_THE_WEEK, NOW, P, preparation } from './world/digest-world.ts'
import { addPerson } from './world/sign-in.ts'

/** The lines of one part of a digest in plain text, without the addresses. */
function part(text: string, title: string): string[] {
  const found = text.split('\n\n').find(block => block.startsWith(`${title}\n`))
  return (found ?? '')
    .split('\n')
    .slice(1)
    .filter(line => !line.startsWith('  http'))
}

async function busyWeek() {
  const world = await digestWorld()
  const { db, write } = world
  await addPerson(db, { id: 'lea', name: 'Lea Roy', role: 'editor', body: 'itu', process: P })
  await addPerson(db, { id: 'una', name: 'Una Diaz', role: 'editor', body: 'unesco', process: P })
  const reason = 'the venue is taken'
  await write(
    [{ thing: 'milestone', id: 'draft', fields: { start: '2027-04-07' } }],
    IN_THE_WEEK,
    'unesco',
  )
  await write(
    [{ thing: 'milestone', id: 'draft', expected: 2, fields: { start: '2027-04-12' }, reason }],
    IN_THE_WEEK,
    'unesco',
  )
  await write([
    {
      thing: 'consultation',
      id: 'hearing',
      verb: 'cancel',
      fields: { status: 'cancelled' },
      reason: 'too few registered',
    },
    { thing: 'milestone', id: 'note', fields: { note: 'A note' } },
    {
      thing: 'decision',
      id: 'd1',
      verb: 'create',
      expected: 0,
      fields: { id: 'd1', meeting: 'weekly', text: 'Interpretation is paid from the trust fund' },
    },
  ])
  return world
}

describe('a digest', () => {
  it('tells what moved once, net of all edits: before, after, days, who and why', async () => {
    const { digest } = await busyWeek()
    const { subject, text, isQuiet } = await digest()
    expect(subject).toBe('Summit+5: First draft moved to 12 Apr, 2 overdue, 1 action due')
    expect(text).toContain(
      [
        'The summit is in 105 days (14 Jun 2027). Goal holds with 63 days to spare. Before, it held with 73 days to spare.',
        '1 date moved and 1 was called off; for ITU: 2 overdue and 1 action due.',
      ].join('\n'),
    )
    expect(part(text, 'WHAT MOVED')).toEqual([
      '* Mon 12 Apr: First draft',
      '  10 days later than 2 Apr · UNESCO: the venue is taken',
      '- Wed 10 Mar: Hearing in Dakar',
      '  Cancelled · ECA: too few registered',
      '- 1 smaller change: https://tributary.test/summit/history',
    ])
    expect(part(text, 'WAITING FOR ITU')).toEqual([
      '- Fri 26 Feb: Send the list of speakers',
      '  Due 3 days ago',
      '- Wed 10 Feb: Survey',
      '  Its date has passed: is it done?',
      '- Fri 5 Mar: Translate the draft',
      '  Due in 4 days · with UNESCO',
    ])
    expect(part(text, 'DECIDED')).toEqual([
      '- Thu 4 Mar: Interpretation is paid from the trust fund',
      '  Coordination call',
    ])
    expect(part(text, 'THE FORTNIGHT AHEAD')).toEqual([
      '* Thu 4 Mar, 15:00–16:00: Coordination call',
      '  ITU, UNESCO',
    ])
    expect(isQuiet).toBe(false)
  })

  it('says hours on the clock of its reader, and on the day that it is there', async () => {
    const { digest, reader } = await busyWeek()
    const { text } = await digest(reader({ timeZone: 'Pacific/Auckland', body: 'unesco' }))
    expect(part(text, 'THE FORTNIGHT AHEAD')[0]).toBe('* Fri 5 Mar, 03:00–04:00: Coordination call')
    expect(text).toContain('Hours are in Auckland time.')
  })

  it('tells what waits for a person to those who may decide or answer it, and to nobody else', async () => {
    const { db, digest, reader } = await busyWeek()
    const proposal = {
      processId: P,
      status: 'open',
      proposedBy: 'una',
      body: 'unesco',
      proposedAt: IN_THE_WEEK,
    } as const
    await keepProposal(db, {
      id: 'p1',
      milestone: 'note',
      revision: 1,
      fields: { start: '2027-05-20' },
      reason: 'after the board',
      ...proposal,
    })
    await keepProposal(db, {
      id: 'p2',
      milestone: 'draft',
      revision: 1,
      fields: { start: '2027-05-20' },
      reason: 'too early',
      ...proposal,
    })
    await addComment(db, {
      processId: P,
      thing: 'milestone',
      thingId: 'note',
      authorId: 'una',
      text: '@[lea] see',
      mentioned: ['lea'],
      at: IN_THE_WEEK,
    })
    const lea = {
      processId: P,
      meeting: 'weekly',
      on: '',
      email: 'lea@people.test',
      name: 'Lea',
      personId: 'lea',
    }
    await noteInvited(db, lea, { at: IN_THE_WEEK, sequence: 0, asksAnew: [] })
    const own = await digest()
    expect(part(own.text, 'WAITING FOR ITU').slice(6)).toEqual([
      '- Thu 4 Mar, 15:00–16:00: Coordination call',
      '  You have not answered the invitation',
      '- Mon 3 May: Una Diaz proposes 20 May for Note on access',
      '  After the board',
      '- Una Diaz mentions you on “Note on access”',
    ])
    // What waits to be answered is not listed again among the dates.
    expect(own.text).not.toContain('THE FORTNIGHT AHEAD')
    expect(own.told).toEqual([{ commentId: 1, personId: 'lea' }])
    const others = await digest(reader({ personId: 'una', body: 'unesco' }))
    expect(others.text).not.toContain('proposes')
    expect(others.told).toEqual([])
    const coordinator = await digest(reader({ personId: 'cora', body: null, role: 'coordinator' }))
    expect(coordinator.text).toContain('Una Diaz proposes 20 May for First draft')
    expect(coordinator.text).not.toContain('for Note on access')
  })

  it('tells clashes, conflicts and gaps that are new, those of the reader first', async () => {
    const { change, digest } = await digestWorld()
    await change('consultation', 'hearing', { start: '2027-03-16' })
    await change('milestone', 'draft', { start: '2027-06-20' })
    const { subject, text } = await digest()
    expect(subject).toMatch(/^Summit\+5: goal missed by \d+ days as dated, /)
    const found = part(text, 'NEW CLASHES AND GAPS')
    expect(found[0]).toBe('- The summit is 6 days too early to follow First draft.')
    expect(found.join('\n')).toContain('ECA is expected at')
  })

  it('leaves out the parts that its reader does not want, and never what waits', async () => {
    const { digest, reader } = await busyWeek()
    const { text } = await digest(reader({}, { topics: ['decisions'] }))
    const titles = text.split('\n').filter(line => /^[A-Z ]+$/.test(line))
    expect(titles).toEqual(['WAITING FOR ITU', 'DECIDED', 'IN THE WORKSPACE'])
    expect(text).not.toContain('Goal')
    expect(text).toContain('\nFor ITU: 2 overdue and 1 action due.\n')
  })

  it('is quiet where nothing moved, nothing is new and nothing waits', async () => {
    const { change, digest, reader } = await digestWorld()
    const eca = reader({ body: 'eca' })
    expect((await digest(eca)).isQuiet).toBe(true)
    expect((await digest()).isQuiet).toBe(false)
    // A note is no news, a date is.
    await change('milestone', 'note', { note: 'A note' })
    expect((await digest(eca)).isQuiet).toBe(true)
    await change('milestone', 'note', { start: '2027-05-04' }, { expected: 2 })
    const { isQuiet, subject } = await digest(eca)
    expect([isQuiet, subject]).toEqual([
      false,
      'Summit+5: Note on access moved to 4 May, next: Hearing in Dakar (10 Mar)',
    ])
    // What was moved and moved back, nobody has to know.
    await change('milestone', 'note', { start: '2027-05-03' }, { expected: 3 })
    expect((await digest(eca)).isQuiet).toBe(true)
  })

  it('loses nothing of a missed week, and tells nothing twice', async () => {
    const { change, db, digest, reader } = await digestWorld()
    const [since, first] = [await changeAt(db, NOW), { start: '2027-05-04' }]
    await change('milestone', 'note', first, {}, '2027-02-09T09:00:00.000Z')
    const through = await changeAt(db, NOW)
    const eca = reader({ body: 'eca' })
    expect(part((await digest(eca, { since, through })).text, 'WHAT MOVED')).toEqual([
      '- Tue 4 May: Note on access',
      '  1 day later than 3 May · ITU',
    ])
    await change('milestone', 'note', { start: '2027-05-06' }, { expected: 2 })
    const next = { since: through, through: await changeAt(db, NOW) }
    expect(part((await digest(eca, next)).text, 'WHAT MOVED')[1]).toBe(
      '  2 days later than 4 May · ITU',
    )
    expect(part((await digest(eca, { since, through: next.through })).text, 'WHAT MOVED')[1]).toBe(
      '  3 days later than 3 May · ITU',
    )
  })

  it.each([
    ['Summit+5 draft', 'draft'],
    ['Summit+5: first draft', 'first draft'],
    ['Summit+50 draft', 'Summit+50 draft'],
    ['Summit+5-related draft', 'Summit+5-related draft'],
    ['Summit+5', 'Summit+5'],
  ])('says in its subject once of which process “%s” is', async (title, said) => {
    const { change, digest } = await digestWorld()
    await change('milestone', 'draft', { title, start: '2027-04-12' })
    const { subject, text } = await digest()
    expect(subject.split(',')[0]).toBe(`Summit+5: ${said} moved to 12 Apr`)
    expect(text).toContain(`Mon 12 Apr: ${title}\n`)
  })

  it('comes with what is new and ahead as a calendar, where its reader wants it', async () => {
    const { digest, reader } = await busyWeek()
    expect((await digest()).calendar).toBeUndefined()
    const { calendar = '' } = await digest(reader({}, { attachCalendar: true }))
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270412')
    expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBe(2)
    expect(calendar).toContain('STATUS:CANCELLED')
    expect(calendar).not.toContain('METHOD')
    const { digest: calm, reader: same } = await digestWorld()
    expect((await calm(same({}, { attachCalendar: true }))).calendar).toBeUndefined()
  })

  it('of a process in which nothing stands says so, in one line', async () => {
    const empty = { ...preparation(), milestones: [], consultations: [], meetings: [], actions: [] }
    const { digest, reader } = await digestWorld({
      ...empty,
      process: { ...empty.process, goal: undefined } as never,
    })
    const { subject, text } = await digest(reader({ body: null, role: 'reader' }))
    expect(subject).toBe('Summit+5: a quiet week')
    expect(text).toContain('The week for all bodies\n')
    expect(text).toContain('No date moved; nothing waits for you.')
    await expect(digest(reader({ body: 'nobody' }))).rejects.toThrow('no_body')
  })
})
