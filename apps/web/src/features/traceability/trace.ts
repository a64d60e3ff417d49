import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import type { MilestoneResource } from '@tributary/contract/milestone/schema'
import {
  type TracedOutput,
  type TraceLink,
  traceabilityOf,
} from '@tributary/domain/consultation/traceability'
import { compareText, inOrderOfDates } from '@tributary/domain/date/in-order'
import { type Accessor, createMemo } from 'solid-js'
import { useReader } from '../../reader.tsx'

/** What a consultation gives to one output, both at hand. */
export type TracedLink = TraceLink & { of: ConsultationResource; into: MilestoneResource }

export type Trace = {
  links: TracedLink[]
  /** In the order of their deadlines. */
  outputs: (TracedOutput & { of: MilestoneResource; links: TracedLink[] })[]
  /** In the order of their dates, with what lies beyond what they feed. */
  consultations: {
    of: ConsultationResource
    links: TracedLink[]
    beyond: MilestoneResource[]
    reachesGoal: boolean
  }[]
  flows: { from: string; to: string }[]
  consultationOf: (id: string) => ConsultationResource | undefined
  milestoneOf: (id: string) => MilestoneResource | undefined
}

/** Follows the input of consultations on the reader's day, with what it leads to at hand. */
export function createTrace(
  consultations: Accessor<ConsultationResource[] | undefined>,
  milestones: Accessor<MilestoneResource[] | undefined>,
): Accessor<Trace | undefined> {
  const { preparation, bodies, on } = useReader()
  return createMemo(() => {
    const [all, dated] = [consultations(), milestones()]
    if (!all || !dated) return undefined
    const hosts = new Map(bodies().map(body => [body.id, body]))
    const { goal } = preparation()
    return traced(
      all,
      dated,
      traceabilityOf({ consultations: all, milestones: dated, hosts, goal }, on()),
    )
  })
}

function traced(
  consultations: ConsultationResource[],
  milestones: MilestoneResource[],
  found: ReturnType<typeof traceabilityOf>,
): Trace {
  const byId = new Map(consultations.map(one => [one.id, one]))
  const milestoneById = new Map(milestones.map(one => [one.id, one]))
  const links = found.links.flatMap((link): TracedLink[] => {
    const [of, into] = [byId.get(link.consultation), milestoneById.get(link.output)]
    return of && into ? [{ ...link, of, into }] : []
  })
  const byOutput = Map.groupBy(links, ({ output }) => output)
  const byConsultation = Map.groupBy(links, ({ consultation }) => consultation)
  const reached = new Map(found.consultations.map(one => [one.consultation, one]))
  return {
    links,
    outputs: found.outputs
      .flatMap(output => {
        const of = milestoneById.get(output.output)
        return of ? [{ ...output, of, links: byOutput.get(of.id) ?? [] }] : []
      })
      .toSorted((a, b) => compareText(a.by, b.by)),
    consultations: inOrderOfDates(consultations, 'startsAt').flatMap(of => {
      const way = reached.get(of.id)
      if (!way) return []
      const own = byConsultation.get(of.id) ?? []
      const fed = own.map(({ output }) => output)
      const beyond = way.reaches
        .filter(id => !fed.includes(id))
        .flatMap(id => milestoneById.get(id) ?? [])
      return [{ of, links: own, beyond, reachesGoal: way.reachesGoal }]
    }),
    flows: found.flows,
    consultationOf: id => byId.get(id),
    milestoneOf: id => milestoneById.get(id),
  }
}
