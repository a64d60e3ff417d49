import { windowOf } from '../date/partial-date.ts'
import type { Fault } from '../fault.ts'
import { cyclesAmong } from '../milestone/cycles.ts'
import type { ProcessDocument } from './process.ts'

/**
 * What is wrong with a well-formed process document: ids used twice, links that lead nowhere,
 * milestones that depend on each other in a circle, earlier dates out of order. Each fault has
 * its path; an empty list means that the document can be imported.
 */
export function documentFaults(document: ProcessDocument): Fault[] {
  return [
    ...repeatedIds(document),
    ...deadLinks(document),
    ...circles(document),
    ...unordered(document),
  ]
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
  const known = {
    body: new Set(document.bodies.map(body => body.id)),
    mandate: new Set(document.mandates.map(mandate => mandate.symbol)),
    milestone: new Set(document.milestones.map(milestone => milestone.id)),
    meeting: new Set(document.meetings.map(meeting => meeting.id)),
    decision: new Set(document.decisions.map(decision => decision.id)),
    source: new Set(document.sources.map(source => source.id)),
    region: new Set(document.process.regions),
    question: new Set(document.process.questions.map(question => question.id)),
    'action line': new Set(document.process.actionLines.map(line => line.id)),
    'stakeholder group': new Set(document.process.stakeholderGroups),
  }
  const asked = new Set([...known['stakeholder group'], 'all'])
  const faults: Fault[] = []
  const one = (
    path: string,
    noun: keyof typeof known,
    id: string | undefined,
    among = known[noun],
  ) => {
    if (id !== undefined && !among.has(id)) faults.push({ path, message: `no ${noun} "${id}"` })
  }
  const many = (
    path: string,
    noun: keyof typeof known,
    ids: string[] = [],
    among = known[noun],
  ) => {
    for (const [index, id] of ids.entries()) {
      one(`${path}[${index}]`, noun, id, among)
      if (ids.indexOf(id) !== index) {
        faults.push({ path: `${path}[${index}]`, message: `the ${noun} "${id}" is named twice` })
      }
    }
  }
  const { process } = document
  one('process.goal', 'milestone', process.goal)
  many('process.leads', 'body', process.leads)
  for (const [i, question] of process.questions.entries())
    one(`process.questions[${i}].source`, 'source', question.source)
  for (const [i, line] of process.actionLines.entries())
    one(`process.actionLines[${i}].source`, 'source', line.source)
  for (const [i, body] of document.bodies.entries()) {
    one(`bodies[${i}].region`, 'region', body.region)
    one(`bodies[${i}].source`, 'source', body.source)
  }
  for (const [i, mandate] of document.mandates.entries()) {
    one(`mandates[${i}].body`, 'body', mandate.body)
    one(`mandates[${i}].source`, 'source', mandate.source)
  }
  for (const [i, milestone] of document.milestones.entries()) {
    const path = `milestones[${i}]`
    one(`${path}.roadmap`, 'body', milestone.roadmap)
    one(`${path}.mandate`, 'mandate', milestone.mandate)
    many(`${path}.dependsOn`, 'milestone', milestone.dependsOn)
    many(`${path}.contributesTo`, 'milestone', milestone.contributesTo)
    one(`${path}.source`, 'source', milestone.source)
    const self = milestone.contributesTo?.indexOf(milestone.id) ?? -1
    if (self >= 0) {
      faults.push({
        path: `${path}.contributesTo[${self}]`,
        message: `"${milestone.id}" contributes to itself`,
      })
    }
  }
  for (const [i, consultation] of document.consultations.entries()) {
    const path = `consultations[${i}]`
    many(`${path}.organisers`, 'body', consultation.organisers)
    one(`${path}.region`, 'region', consultation.region)
    many(`${path}.stakeholderGroups`, 'stakeholder group', consultation.stakeholderGroups)
    many(`${path}.questions`, 'question', consultation.questions)
    many(`${path}.actionLines`, 'action line', consultation.actionLines)
    many(`${path}.feedsInto`, 'milestone', consultation.feedsInto)
    one(`${path}.source`, 'source', consultation.source)
  }
  for (const [i, output] of document.outputs.entries())
    one(`outputs[${i}].milestone`, 'milestone', output.milestone)
  for (const [i, meeting] of document.meetings.entries()) {
    many(`meetings[${i}].organisers`, 'body', meeting.organisers)
    one(`meetings[${i}].source`, 'source', meeting.source)
  }
  for (const [i, decision] of document.decisions.entries())
    one(`decisions[${i}].meeting`, 'meeting', decision.meeting)
  for (const [i, action] of document.actions.entries()) {
    const path = `actions[${i}]`
    many(`${path}.responsible`, 'body', action.responsible)
    one(`${path}.mandate`, 'mandate', action.mandate)
    many(`${path}.askedOf`, 'stakeholder group', action.askedOf, asked)
    one(`${path}.decision`, 'decision', action.decision)
    one(`${path}.source`, 'source', action.source)
    if (action.paragraph != null && action.mandate === undefined) {
      faults.push({
        path: `${path}.paragraph`,
        message: 'a paragraph needs the mandate that it is in',
      })
    }
  }
  for (const [i, earlier] of document.history.entries()) {
    one(`history[${i}].milestone`, 'milestone', earlier.milestone)
    one(`history[${i}].source`, 'source', earlier.source)
  }
  return faults
}

function circles({ milestones }: ProcessDocument): Fault[] {
  const indexes = new Map(milestones.map(({ id }, index) => [id, index]))
  return cyclesAmong(milestones).map(cycle => ({
    path: `milestones[${indexes.get(cycle[0] ?? '')}].dependsOn`,
    message: `these depend on each other in a circle: ${[...cycle, cycle[0]].join(' → ')}`,
  }))
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
