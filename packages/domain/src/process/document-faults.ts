import type { Action } from '../action/action.ts'
import type { Fields, Thing } from '../change/change.ts'
import { windowOf } from '../date/partial-date.ts'
import type { Fault } from '../fault.ts'
import { agendaFaults } from '../meeting/agenda-faults.ts'
import { seriesFaults } from '../meeting/series-faults.ts'
import { cycleFaults } from '../schedule/dependency-faults.ts'
import { type Linked, linkFaults } from './link-faults.ts'
import type { ProcessDocument, Term } from './process.ts'
import { RESERVED_IDS } from './reserved-ids.ts'

/**
 * What is wrong with a well-formed process document: ids used twice, links that lead nowhere,
 * milestones that depend on each other in a circle, series that never end, earlier dates out of order. Each fault has
 * its path; an empty list means that the document can be imported.
 */
export function documentFaults(document: ProcessDocument): Fault[] {
  return [
    ...reservedId(document),
    ...repeatedIds(document),
    ...deadLinks(document),
    ...circles(document),
    ...series(document),
    ...unordered(document),
  ]
}

function reservedId({ process }: ProcessDocument): Fault[] {
  if (!RESERVED_IDS.includes(process.id)) return []
  return [{ path: 'process.id', message: `"${process.id}" is an address of the workspace itself` }]
}

function repeatedIds(document: ProcessDocument): Fault[] {
  const lists: [path: string, noun: string, ids: string[]][] = [
    ['process.phases', 'phase', document.process.phases.map(phase => phase.id)],
    ['process.stakeholderGroups', 'stakeholder group', document.process.stakeholderGroups],
    ['process.regions', 'region', document.process.regions],
    ['process.questions', 'question', document.process.questions.map(question => question.id)],
    ['process.actionLines', 'action line', document.process.actionLines.map(line => line.id)],
    ['bodies', 'body', document.bodies.map(body => body.id)],
    ['mandates', 'mandate', document.mandates.map(mandate => mandate.symbol)],
    ['milestones', 'milestone', document.milestones.map(milestone => milestone.id)],
    ['consultations', 'consultation', document.consultations.map(({ id }) => id)],
    ['outputs', 'output', document.outputs.map(output => output.id)],
    ['meetings', 'meeting', document.meetings.map(meeting => meeting.id)],
    ['decisions', 'decision', document.decisions.map(decision => decision.id)],
    ['actions', 'action', document.actions.map(action => action.id)],
    ['sources', 'source', document.sources.map(source => source.id)],
  ]
  return lists.flatMap(([path, noun, ids]) => {
    const first = new Map<string, number>()
    return ids.flatMap((id, index) => {
      const earlier = first.get(id)
      if (earlier === undefined) {
        first.set(id, index)
        return []
      }
      return [
        {
          path: `${path}[${index}]`,
          message: `the ${noun} "${id}" is there already, as ${path}[${earlier}]`,
        },
      ]
    })
  })
}

function deadLinks(document: ProcessDocument): Fault[] {
  const { process } = document
  const known: Record<Linked, Set<string>> = {
    body: new Set(document.bodies.map(body => body.id)),
    mandate: new Set(document.mandates.map(mandate => mandate.symbol)),
    milestone: new Set(document.milestones.map(milestone => milestone.id)),
    meeting: new Set(document.meetings.map(meeting => meeting.id)),
    decision: new Set(document.decisions.map(decision => decision.id)),
    source: new Set(document.sources.map(source => source.id)),
    region: new Set(process.regions),
    question: new Set(process.questions.map(question => question.id)),
    'action line': new Set(process.actionLines.map(line => line.id)),
    'stakeholder group': new Set(process.stakeholderGroups),
  }
  const isKnown = (to: Linked, id: string) => known[to].has(id)
  const of = (thing: Thing, list: string, things: object[]) =>
    things.flatMap((fields, index) =>
      linkFaults(thing, fields as Fields, isKnown, `${list}[${index}].`),
    )
  return [
    ...linkFaults('process', process, isKnown, 'process.'),
    ...termSources('questions', process.questions, known.source),
    ...termSources('actionLines', process.actionLines, known.source),
    ...of('body', 'bodies', document.bodies),
    ...of('mandate', 'mandates', document.mandates),
    ...of('milestone', 'milestones', document.milestones),
    ...of('consultation', 'consultations', document.consultations),
    ...of('output', 'outputs', document.outputs),
    ...of('meeting', 'meetings', document.meetings),
    ...of('decision', 'decisions', document.decisions),
    ...of('action', 'actions', document.actions),
    ...lostParagraphs(document.actions),
    ...unknownIn('history', document.history, 'milestone', known.milestone),
    ...unknownIn('history', document.history, 'source', known.source),
  ]
}

function termSources(list: string, terms: Term[], sources: Set<string>): Fault[] {
  return unknownIn(`process.${list}`, terms, 'source', sources)
}

function unknownIn<Field extends Linked>(
  list: string,
  items: { [Name in Field]?: string | undefined }[],
  field: Field,
  known: Set<string>,
): Fault[] {
  return items.flatMap((item, index) => {
    const id = item[field]
    if (id === undefined || known.has(id)) return []
    return [{ path: `${list}[${index}].${field}`, message: `no ${field} "${id}"` }]
  })
}

function lostParagraphs(actions: Action[]): Fault[] {
  return actions.flatMap(({ paragraph, mandate }, index) =>
    paragraph != null && mandate === undefined
      ? [
          {
            path: `actions[${index}].paragraph`,
            message: 'a paragraph needs the mandate that it is in',
          },
        ]
      : [],
  )
}

function circles({ milestones }: ProcessDocument): Fault[] {
  const indexes = new Map(milestones.map(({ id }, index) => [id, index]))
  return cycleFaults(milestones, id => `milestones[${indexes.get(id)}].dependsOn`)
}

function series({ meetings }: ProcessDocument): Fault[] {
  return meetings.flatMap((meeting, index) =>
    [...seriesFaults(meeting), ...agendaFaults(meeting)].map(({ path, message }) => ({
      path: `meetings[${index}].${path}`,
      message,
    })),
  )
}

function unordered({ history }: ProcessDocument): Fault[] {
  const latest = new Map<string, string>()
  return history.flatMap(({ milestone, saidOn }, index) => {
    const earlier = latest.get(milestone)
    latest.set(milestone, saidOn)
    if (earlier === undefined || windowOf(earlier).end <= windowOf(saidOn).end) return []
    return [
      { path: `history[${index}].saidOn`, message: `said on ${saidOn}, listed after ${earlier}` },
    ]
  })
}
