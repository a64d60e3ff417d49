import type { Write } from '@tributary/database/change/commit'
import { ACTION_STATUSES } from '@tributary/domain/action/action'
import type { ProcessDocument } from '@tributary/domain/process/process'
import fc from 'fast-check'
import { dates, line } from './process-arbitrary.ts'

/** A write without the revision that it builds on, which follows from the writes before it. */
export type Edit = Omit<Write, 'expected'>

const NO_HOURS = { end: null, startsAt: null, endsAt: null, timeZone: null }
const reason = fc.option(line, { nil: undefined })

/** Writes that any process can take, one after the other: what is made may be changed later. */
export function editsOf(document: ProcessDocument): fc.Arbitrary<Edit[]> {
  const bodies = document.bodies.map(({ id }) => id)
  const groups = ['all', ...document.process.stakeholderGroups]
  const milestones = document.milestones.map(({ id }) => id)
  const change = (thing: Write['thing'], ids: string[], fields: fc.Arbitrary<Write['fields']>[]) =>
    ids.length === 0
      ? []
      : [
          fc.record({
            thing: fc.constant(thing),
            id: fc.constantFrom(...ids),
            verb: fc.constantFrom('change' as const, 'restore' as const),
            fields: fc.oneof(...fields),
            reason,
          }),
        ]
  const date = dates.map(when => ({ ...NO_HOURS, ...when }))
  const text = (field: string) => line.map(value => ({ [field]: value }))
  const optional = (field: string) =>
    fc.option(line, { nil: null }).map(value => ({ [field]: value }))
  const some = (field: string, ids: string[]) => fc.subarray(ids).map(list => ({ [field]: list }))
  const edit = fc.oneof(
    ...change('milestone', milestones, [
      date,
      text('title'),
      optional('place'),
      optional('note'),
      fc.constantFrom({ contributesTo: [] }, { contributesTo: null }),
      // A lag goes with its dependency.
      fc.constantFrom({ dependsOn: [], lags: null }, { dependsOn: null, lags: [] }),
      fc.constantFrom({ shared: true }, { shared: false }, { shared: null }),
      fc.constantFrom({ status: 'done' }, { status: 'cancelled' }, { status: 'tentative' }),
      fc.constantFrom(
        { source: null },
        { mandate: null },
        { lags: null },
        { fixed: true },
        { fixed: false },
      ),
    ]),
    ...change(
      'consultation',
      ['co-0', 'co-1'],
      [
        date,
        some('organisers', bodies),
        some('feedsInto', milestones).map(fields => ({ ...fields, inputs: null })),
        fc.constantFrom(
          { status: null },
          { status: 'postponed' },
          { partners: [] },
          { city: 'Bern' },
          { joinLink: 'https://join.example.int/2' },
          { joinLink: null, venue: 'Room XX' },
          { focalPoints: [{ name: 'A. Person', email: 'a.person@example.int' }] },
          { focalPoints: [], outcome: 'Heard' },
          { inputs: [], groupsHeard: null },
        ),
      ],
    ),
    ...change(
      'action',
      ['a-0', 'a-1'],
      [
        some('responsible', bodies),
        some('askedOf', groups),
        fc.constantFrom(...ACTION_STATUSES).map(status => ({ status })),
        fc.constant({ mandate: null, paragraph: null }),
        fc.constantFrom({ due: null, precision: null }, { due: '2026-Q3', precision: 'quarter' }),
      ],
    ),
    ...change('body', bodies, [
      text('name'),
      fc.constantFrom({ withdrawn: true }, { withdrawn: false }, { withdrawn: null }),
    ]),
    ...change(
      'process',
      ['p'],
      [
        text('title'),
        some('leads', bodies),
        fc.constantFrom({ archived: true }, { archived: false }, { goal: null }),
      ],
    ),
    fc.tuple(fc.constantFrom('new-0', 'new-1', 'new-2'), dates, line).map(
      ([id, when, title]): Edit => ({
        thing: 'milestone',
        id,
        verb: 'create',
        fields: {
          id,
          roadmap: bodies[0],
          title,
          kind: 'report',
          status: 'planned',
          shared: false,
          dependsOn: [],
          confidence: 'unverified',
          ...when,
        },
      }),
    ),
  )
  return fc.array(edit as fc.Arbitrary<Edit>, { minLength: 1, maxLength: 14 }).map(onceMade)
}

// A thing is made once; asked to be made again, it is renamed.
function onceMade(edits: Edit[]): Edit[] {
  const made = new Set<string>()
  return edits.map(edit => {
    if (edit.verb !== 'create' || !made.has(edit.id)) {
      made.add(edit.id)
      return edit
    }
    return { ...edit, verb: 'change', fields: { title: edit.fields.title } }
  })
}
