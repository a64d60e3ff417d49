import { ACTION_STATUSES } from '@tributary/domain/action/action'
import { BODY_ROLES } from '@tributary/domain/body/body'
import {
  CONSULTATION_FORMATS,
  CONSULTATION_STATUSES,
} from '@tributary/domain/consultation/consultation'
import { addDays, dayOfNumber } from '@tributary/domain/date/day'
import type { DateFields } from '@tributary/domain/date/when'
import { MEETING_STATUSES } from '@tributary/domain/meeting/meeting'
import { MILESTONE_KINDS, MILESTONE_STATUSES } from '@tributary/domain/milestone/milestone'
import { canonical } from '@tributary/domain/process/canonical'
import type { ProcessDocument } from '@tributary/domain/process/process'
import fc from 'fast-check'

const ZONES = [
  'Asia/Kathmandu',
  'America/New_York',
  'Europe/Zurich',
  'America/Santiago',
  'Africa/Addis_Ababa',
]

/** One line as people write it anywhere: accents, Arabic, Chinese, emoji, quotes, semicolons. */
export const line = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'aé ,;:\\"\'<>&ñ中文العربية🌍–'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 60,
  })
  .map(text => text.replaceAll(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, '·'))
  .filter(text => text.length <= 500 && text.isWellFormed())

const slug = (prefix: string, n: number) => `${prefix}-${n}`
const slugs = (prefix: string, max: number) =>
  fc.nat(max).map(count => Array.from({ length: count }, (_, n) => slug(prefix, n)))
const day = fc.integer({ min: 16_000, max: 25_000 }).map(dayOfNumber)

/** Any of the three kinds of date, precise or not. */
export const dates: fc.Arbitrary<DateFields> = fc.oneof(
  day.map(start => ({ start, precision: 'day' as const })),
  fc
    .tuple(day, fc.nat(40))
    .map(([start, n]) => ({ start, end: addDays(start, n), precision: 'day' as const })),
  day.map(start => ({ start: start.slice(0, 7), precision: 'month' as const })),
  fc
    .tuple(day, fc.constantFrom(1, 2, 3, 4))
    .map(([start, q]) => ({ start: `${start.slice(0, 4)}-Q${q}`, precision: 'quarter' as const })),
  day.map(start => ({ start: start.slice(0, 4), precision: 'year' as const })),
  fc
    .tuple(day, fc.integer({ min: 4, max: 20 }), fc.constantFrom(...ZONES))
    .map(([start, hour, timeZone]) => {
      const clock = (h: number) => `${start}T${String(h).padStart(2, '0')}:30`
      return {
        start,
        precision: 'day' as const,
        startsAt: clock(hour),
        endsAt: clock(hour + 2),
        timeZone,
      }
    }),
)

/** A whole process: any document that import takes, in its canonical form. */
export const processDocument: fc.Arbitrary<ProcessDocument> = fc
  .record({
    bodies: slugs('body', 5).map(ids => ['body-x', ...ids]),
    regions: slugs('region', 4).map(ids => ['world', ...ids]),
    groups: slugs('group', 4),
    questions: slugs('q', 3),
    lines: slugs('c', 3),
    sources: slugs('source', 4),
    mandates: slugs('A/RES/8', 3),
    milestones: slugs('ms', 14),
    meetings: slugs('mt', 3),
  })
  .chain(ids => {
    const one = (list: string[]) =>
      fc.option(list.length > 0 ? fc.constantFrom(...list) : fc.constant(undefined), {
        nil: undefined,
      })
    const some = (list: string[]) => fc.subarray(list)
    const text = fc.option(line, { nil: undefined })
    const sourced = {
      source: one(ids.sources),
      confidence: fc.constantFrom('seed', 'sourced', 'unverified'),
      note: text,
    }
    const each = (list: string[], record: (id: string, index: number) => fc.Arbitrary<object>) =>
      fc.tuple(...list.map(record)) as fc.Arbitrary<object[]>
    const dated = (fields: Record<string, fc.Arbitrary<unknown>>) =>
      fc.tuple(fc.record(fields), dates).map(([rest, when]) => ({ ...rest, ...when }))
    const term = (id: string) =>
      fc.record({ id: fc.constant(id), title: line, source: one(ids.sources) })
    return fc.record({
      process: fc.record({
        id: fc.constant('p'),
        title: line,
        goal: one(ids.milestones),
        leads: some(ids.bodies),
        phases: fc.constantFrom(
          [],
          [{ id: 'all', title: 'All', start: '2020-01-01', end: '2030-12-31' }],
        ),
        stakeholderGroups: fc.constant(ids.groups),
        regions: fc.constant(ids.regions),
        questions: each(ids.questions, term),
        actionLines: each(ids.lines, term),
      }),
      bodies: each(ids.bodies, id =>
        fc.record({
          id: fc.constant(id),
          acronym: line.map(t => t.slice(0, 5)).filter(t => t.isWellFormed()),
          name: line,
          role: fc.constantFrom(...BODY_ROLES),
          dutyStation: line,
          timeZone: fc.constantFrom(...ZONES),
          region: one(ids.regions),
          source: one(ids.sources),
        }),
      ),
      mandates: each(ids.mandates, symbol =>
        fc.record({
          symbol: fc.constant(symbol),
          body: fc.constantFrom(...ids.bodies),
          adopted: fc.constantFrom('2015', '2020-Q2', '2021-03', '2022-12-16'),
          summary: line,
          source: one(ids.sources),
          note: text,
        }),
      ),
      milestones: each(ids.milestones, (id, index) =>
        dated({
          id: fc.constant(id),
          roadmap: fc.constantFrom(...ids.bodies),
          title: line,
          kind: fc.constantFrom(...MILESTONE_KINDS),
          status: fc.constantFrom(...MILESTONE_STATUSES),
          shared: fc.option(fc.boolean(), { nil: undefined }),
          place: text,
          mandate: one(ids.mandates),
          // Only earlier ones, so that nothing goes in a circle.
          dependsOn: some(ids.milestones.slice(0, index)),
          contributesTo: some(ids.milestones.filter(other => other !== id)),
          fixed: fc.option(fc.boolean(), { nil: undefined }),
          ...sourced,
        }).chain(withLags),
      ),
      consultations: each(['co-0', 'co-1', 'co-2'], id =>
        dated({
          id: fc.constant(id),
          title: line,
          hostEvent: text,
          city: text,
          country: fc.constantFrom(undefined, 'CH', 'TZ'),
          venue: text,
          organisers: some(ids.bodies),
          partners: fc.option(fc.array(line, { maxLength: 3 }), { nil: undefined }),
          format: fc.constantFrom(...CONSULTATION_FORMATS),
          joinLink: fc.constantFrom(undefined, 'https://join.example.int/1?pw=x'),
          region: fc.constantFrom(...ids.regions),
          stakeholderGroups: some(ids.groups),
          groupsHeard: some(ids.groups),
          questions: some(ids.questions),
          actionLines: some(ids.lines),
          languages: fc.constantFrom(undefined, [], ['en', 'fr']),
          interpretation: fc.constantFrom(undefined, [], ['zh-Hans']),
          registrationLink: fc.constantFrom(undefined, 'https://example.int/register'),
          registrationDeadline: fc.option(day, { nil: undefined }),
          documents: fc.constantFrom(
            undefined,
            [],
            [{ title: 'Note', url: 'https://example.int/' }],
          ),
          focalPoints: fc.option(
            fc.array(fc.record({ name: line, body: one(ids.bodies) }), { maxLength: 2 }),
            { nil: undefined },
          ),
          outcome: text,
          feedsInto: some(ids.milestones),
          status: fc.constantFrom(undefined, ...CONSULTATION_STATUSES),
          ...sourced,
        }).chain(withInputs),
      ),
      outputs: each(ids.milestones.slice(0, 2), id =>
        fc.record({
          id: fc.constant(`out-${id}`),
          milestone: fc.constant(id),
          title: line,
          symbol: text,
          url: fc.constantFrom(undefined, 'https://example.int/a?b=c'),
        }),
      ),
      meetings: each(ids.meetings, id =>
        dated({
          id: fc.constant(id),
          title: line,
          organisers: some(ids.bodies),
          bodies: some(ids.bodies),
          guests: fc.option(
            fc.array(
              fc.record({
                name: line,
                email: fc.constant('guest@example.int'),
                body: one(ids.bodies),
              }),
              { maxLength: 1 },
            ),
            { nil: undefined },
          ),
          place: text,
          joinLink: fc.constantFrom(undefined, 'https://join.example.int/2'),
          continues: one(ids.meetings.filter(other => other !== id)),
          agenda: fc.constantFrom(
            undefined,
            [],
            [{ id: 'i-1', title: 'Opening', minutes: 5, papers: [] }],
          ),
          status: fc.constantFrom(undefined, ...MEETING_STATUSES),
          ...sourced,
        }),
      ),
      decisions: each(ids.meetings, meeting =>
        fc.record({ id: fc.constant(`d-${meeting}`), meeting: fc.constant(meeting), text: line }),
      ),
      actions: each(['a-0', 'a-1', 'a-2'], id =>
        fc
          .tuple(
            fc.record({
              id: fc.constant(id),
              title: line,
              responsible: some(ids.bodies),
              status: fc.constantFrom(...ACTION_STATUSES),
              askedOf: some([...ids.groups, 'all']),
              statusReason: text,
              decision: one(ids.meetings.map(meeting => `d-${meeting}`)),
              meeting: one(ids.meetings),
              milestones: some(ids.milestones),
              ...sourced,
            }),
            fc.oneof(
              fc.constant({}),
              one(ids.mandates).map(mandate => (mandate ? { mandate, paragraph: 67 } : {})),
              one(ids.mandates).map(mandate => (mandate ? { mandate, paragraph: null } : {})),
            ),
            fc.constantFrom(
              {},
              { due: '2027', precision: 'year' },
              { due: '2026-05-12', precision: 'day' },
            ),
          )
          .map(parts => Object.assign({}, ...parts)),
      ),
      history: fc
        .array(
          fc.tuple(
            fc.constantFrom(...(ids.milestones.length > 0 ? ids.milestones : ['none'])),
            dates,
            one(ids.sources),
            text,
          ),
          { maxLength: 6 },
        )
        .map(entries =>
          ids.milestones.length === 0
            ? []
            : entries.map(([milestone, { start, end, precision }, source, note], index) => ({
                milestone,
                saidOn: `2021-0${index + 1}`,
                start,
                end,
                precision,
                source,
                note,
              })),
        ),
      sources: each(ids.sources, id =>
        fc.record({
          id: fc.constant(id),
          title: line,
          url: fc.constantFrom(undefined, 'https://example.int/'),
        }),
      ),
    })
  })
  .map(document => canonical(JSON.parse(JSON.stringify(document)) as ProcessDocument))

// Each of what a milestone depends on may have a lag.
function withLags<Dependent extends object>(milestone: Dependent) {
  const { dependsOn = [] }: { dependsOn?: string[] } = milestone
  const lags = fc
    .subarray(dependsOn)
    .chain(some =>
      fc.tuple(
        ...some.map(on =>
          fc.record(
            { on: fc.constant(on), days: fc.integer({ min: -20, max: 20 }), working: fc.boolean() },
            { requiredKeys: ['on', 'days'] },
          ),
        ),
      ),
    )
  return lags.map(list => (list.length > 0 ? { ...milestone, lags: list } : milestone))
}

// What a consultation feeds may have got something from it.
function withInputs<Feeding extends object>(consultation: Feeding) {
  const { feedsInto = [] }: { feedsInto?: string[] } = consultation
  const input = (into: string) =>
    fc.record({
      title: line,
      into: fc.constant(into),
      delivered: fc.constantFrom('2024-05', '2024-05-12'),
      url: fc.constantFrom(undefined, 'https://example.int/input'),
    })
  return fc
    .subarray(feedsInto)
    .chain(some => fc.tuple(...some.map(input)))
    .map(inputs => ({ ...consultation, inputs }))
}
