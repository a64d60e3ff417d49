import { readDocument } from '@tributary/contract/process/read-document'
import { commit } from '@tributary/database/change/commit'
import { listChanges } from '@tributary/database/change/list-changes'
import { exportProcess } from '@tributary/database/process/export-process'
import { hasProcesses } from '@tributary/database/process/has-processes'
import { importProcess } from '@tributary/database/process/import-process'
import { wsis20Document, wsis20Json } from '@tributary/wsis20/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshDatabase } from './world/fresh-database.ts'
import { processDocument } from './world/process-arbitrary.ts'

const NOW = '2026-11-24T12:00:00.000Z'
const nobody = { personId: null }
const ALL = { page: 1, pageSize: 10_000 }

describe('a process document', () => {
  it('comes back from the database as it went in, whatever it holds', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(processDocument, async document => {
        const read = readDocument(JSON.parse(JSON.stringify(document)))
        expect(read).toEqual({ ok: true, document })
        const db = await freshDatabase()
        expect((await importProcess(db, nobody, document, NOW)).ok).toBe(true)
        expect(await exportProcess(db, 'p')).toEqual(document)
        db.$client.close()
      }),
      { numRuns: 60 },
    )
  })

  it('of WSIS+20 comes back with every fact of its files', async () => {
    const db = await freshDatabase()
    await importProcess(db, nobody, wsis20Document(), NOW)
    const { outputs, meetings, decisions, ...facts } = (await exportProcess(db, 'wsis20')) ?? {}
    expect(facts).toEqual(wsis20Json)
    expect({ outputs, meetings, decisions }).toEqual({ outputs: [], meetings: [], decisions: [] })
  })

  it('that is wrong is refused whole, each fault with its path', async () => {
    const wrong = structuredClone(wsis20Json) as unknown as {
      milestones: Record<string, unknown>[]
      actions: Record<string, unknown>[]
    }
    wrong.milestones[12] = { ...wrong.milestones[12], dependsOn: ['cstd-99'] }
    wrong.milestones[13] = { ...wrong.milestones[13], roadmap: 'nobody' }
    wrong.actions[0] = { ...wrong.actions[0], id: 'a-24' }
    const read = readDocument(wrong)
    expect(read).toEqual({
      ok: false,
      faults: [
        { path: 'actions[1]', message: 'the action "a-24" is there already, as actions[0]' },
        { path: 'milestones[12].dependsOn[0]', message: 'no milestone "cstd-99"' },
        { path: 'milestones[13].roadmap', message: 'no body "nobody"' },
      ],
    })
  })

  it('wrong in its form and in its links is told all of it at once', () => {
    const wrong = structuredClone(wsis20Json) as unknown as {
      milestones: Record<string, unknown>[]
      history: unknown
    }
    wrong.milestones[3] = { ...wrong.milestones[3], start: '2025-02-30' }
    wrong.milestones[5] = { ...wrong.milestones[5], dependsOn: ['cstd-99'] }
    wrong.history = 'none'
    const read = readDocument(wrong)
    expect(read.ok ? [] : read.faults.map(fault => fault.path)).toEqual([
      'milestones[3].start',
      'history',
      'milestones[5].dependsOn[0]',
    ])
  })

  it('may be anything at all: it is read without failing', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom('process', 'milestones', 'actions', 'history', 'bodies'),
        (junk, key) => {
          expect(readDocument(junk).ok).toBe(false)
          expect(readDocument({ ...wsis20Json, [key]: junk })).toHaveProperty('ok')
          expect(readDocument({ ...wsis20Json, [key]: [junk] })).toMatchObject({ ok: false })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('with fields of the wrong form names each of them', () => {
    const wrong = structuredClone(wsis20Json) as unknown as {
      milestones: Record<string, unknown>[]
    }
    wrong.milestones[0] = { ...wrong.milestones[0], start: '2025-02-30' }
    wrong.milestones[1] = { ...wrong.milestones[1], end: '2023-05-01', colour: 'red' }
    const read = readDocument(wrong)
    const paths = read.ok ? [] : read.faults.map(fault => fault.path)
    expect(paths).toEqual(expect.arrayContaining(['milestones[0].start', 'milestones[1]']))
  })

  it('whose milestones depend on each other in a circle is refused with their names', () => {
    const wrong = structuredClone(wsis20Json) as unknown as {
      milestones: { id: string; dependsOn?: string[] }[]
    }
    const first = wrong.milestones.find(({ id }) => id === 'modalities-cofacilitators')
    if (first) first.dependsOn = ['cofacilitators']
    const read = readDocument(wrong)
    const messages = read.ok ? [] : read.faults.map(fault => fault.message)
    expect(messages).toEqual([
      'these depend on each other in a circle: "Co-facilitators of the review appointed" (cofacilitators) → "Modalities of the review adopted" (modalities) → "Co-facilitators for the modalities appointed" (modalities-cofacilitators) → "Co-facilitators of the review appointed" (cofacilitators)',
    ])
  })

  it('is imported once', async () => {
    const db = await freshDatabase()
    await importProcess(db, nobody, wsis20Document(), NOW)
    const again = await importProcess(db, nobody, wsis20Document(), NOW)
    expect(again).toMatchObject({ ok: false, reason: 'exists' })
    expect((await listChanges(db, 'wsis20', { thing: 'process' }, ALL)).total).toBe(1)
  })
})

describe('the log of an import', () => {
  it('begins with what was said, dated when it was said, and marked as imported', async () => {
    const db = await freshDatabase()
    await importProcess(db, nobody, wsis20Document(), NOW)
    const { items } = await listChanges(db, 'wsis20', { id: 'elements-input-deadline' }, ALL)
    expect(
      items.map(({ at, verb, after, saidOn }) => [
        at.slice(0, 10),
        verb,
        after.start ?? after.status,
        saidOn,
      ]),
    ).toEqual([
      ['2025-07-25', 'change', 'done', undefined],
      ['2025-07-09', 'change', '2025-07-25', '2025-07-09'],
      ['2025-06-25', 'create', '2025-07-15', '2025-06-25'],
    ])
    const whole = await listChanges(db, 'wsis20', {}, ALL)
    expect(whole.items.every(change => change.imported)).toBe(true)
  })

  it('tells of each milestone what its row says now, when it is read to its end', async () => {
    const db = await freshDatabase()
    await importProcess(db, nobody, wsis20Document(), NOW)
    const { items } = await listChanges(db, 'wsis20', { thing: 'milestone' }, ALL)
    const replayed = new Map<string, Record<string, unknown>>()
    for (const { thingId, after } of items.toSorted((a, b) => a.id - b.id)) {
      const fields = { ...replayed.get(thingId), ...after }
      for (const [field, value] of Object.entries(fields)) if (value === null) delete fields[field]
      replayed.set(thingId, fields)
    }
    const exported = await exportProcess(db, 'wsis20')
    expect(Object.fromEntries(replayed)).toEqual(
      Object.fromEntries(exported?.milestones.map(m => [m.id, m]) ?? []),
    )
  })
})

describe('the one write path', () => {
  const move = (start: string, expected: number) => ({
    thing: 'milestone' as const,
    id: 'zero-draft',
    verb: 'change' as const,
    expected,
    fields: { start },
  })

  it('makes the change and its row in the log, or neither', async () => {
    const db = await freshDatabase()
    await importProcess(db, nobody, wsis20Document(), NOW)
    const revision = 3
    expect(await commit(db, nobody, 'wsis20', [move('2025-09-01', revision)], NOW)).toMatchObject({
      ok: true,
    })
    expect(await commit(db, nobody, 'wsis20', [move('2025-09-02', revision)], NOW)).toMatchObject({
      ok: false,
      reason: 'stale',
    })
    const dangling = { ...move('2025-09-03', revision + 1), fields: { dependsOn: ['nothing'] } }
    expect(await commit(db, nobody, 'wsis20', [dangling], NOW)).toMatchObject({
      ok: false,
      reason: 'dangling',
    })
    const { items } = await listChanges(db, 'wsis20', { id: 'zero-draft' }, ALL)
    expect(items[0]).toMatchObject({
      revision: 4,
      before: { start: '2025-08-29' },
      after: { start: '2025-09-01' },
    })
    expect(items).toHaveLength(4)
  })

  it('lets one of many writers win each revision, and loses nothing that it acknowledged', async () => {
    const db = await freshDatabase()
    await importProcess(db, nobody, wsis20Document(), NOW)
    let acknowledged = 0
    const writer = async (name: number) => {
      for (let n = 0; n < 10; n += 1) {
        for (let expected = 3 + n; ; expected += 1) {
          const title = `writer ${name}, try ${n}`
          const done = await commit(
            db,
            nobody,
            'wsis20',
            [{ ...move('', expected), fields: { title } }],
            NOW,
          )
          if (done.ok) break
        }
        acknowledged += 1
      }
    }
    await Promise.all(Array.from({ length: 8 }, (_, name) => writer(name)))
    const { items } = await listChanges(db, 'wsis20', { id: 'zero-draft' }, ALL)
    expect(acknowledged).toBe(80)
    expect(items.map(change => change.revision).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 83 }, (_, n) => n + 1),
    )
  })

  it('cannot store an end before its start, nor a date that does not exist', async () => {
    const db = await freshDatabase()
    await importProcess(db, nobody, wsis20Document(), NOW)
    for (const fields of [{ end: '2020-01-01' }, { start: '2025-02-30' }, { start: '2025-09' }]) {
      await expect(
        commit(db, nobody, 'wsis20', [{ ...move('', 3), fields }], NOW),
      ).rejects.toThrow()
    }
    expect((await listChanges(db, 'wsis20', { id: 'zero-draft' }, ALL)).items).toHaveLength(3)
    expect(await hasProcesses(db)).toBe(true)
  })
})
