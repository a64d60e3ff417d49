import type { ProcessDocument } from './process.ts'

/**
 * The one way to write a document: an optional list that is empty and a flag that is false are
 * left out, and a mandate without a paragraph says so with null. What export gives back.
 */
export function canonical(document: ProcessDocument): ProcessDocument {
  return {
    ...document,
    process: pruned(document.process, ['archived', 'visibility']),
    bodies: document.bodies.map(body => pruned(body, ['withdrawn'])),
    milestones: document.milestones.map(milestone =>
      pruned(milestone, ['dependsOn', 'contributesTo', 'shared']),
    ),
    consultations: document.consultations.map(consultation =>
      pruned(consultation, ['partners', 'actionLines']),
    ),
    actions: document.actions.map(action => {
      const { paragraph, ...rest } = pruned(action, ['askedOf'])
      return rest.mandate === undefined ? rest : { ...rest, paragraph: paragraph ?? null }
    }),
  }
}

function pruned<T extends object>(thing: T, optional: (keyof T)[]): T {
  const copy = { ...thing }
  for (const field of optional) {
    const value = copy[field]
    if (value === false || value === 'public' || (Array.isArray(value) && value.length === 0))
      delete copy[field]
  }
  return copy
}
