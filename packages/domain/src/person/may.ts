import type { Fields, Thing } from '../change/change.ts'
import type { Actor, Role } from './role.ts'

/** What somebody wants to do. */
export type Deed =
  | 'create'
  | 'change'
  | 'cancel'
  | 'restore'
  /** Say how far an action is: its status and the note to it. */
  | 'report'
  /** Ask for the change of a milestone. */
  | 'propose'
  /** Ask people by mail when they can meet. */
  | 'ask'
  /** Accept or decline what was proposed. */
  | 'decide'
  | 'comment'
  /** Keep moves as a draft, and a view of the roadmaps under a name. */
  | 'keep'
  /** Name a moment of the record, to compare with. */
  | 'baseline'
  /** See who takes part, and what is said among them. */
  | 'meet'
  /** People, invitations, settings. */
  | 'administer'

/** Whose a thing is. */
export type Subject = {
  thing: Thing
  /** The bodies to which it belongs. */
  bodies: string[]
  /** Whether it is the coordinators' to write. */
  shared: boolean
  /** The person whom it waits for. */
  assignee?: string | undefined
}

/** The least that it takes: a role, and of which bodies where it is one of a body. */
export type Need = { role: Role; of: string[] }

export type May = { ok: true } | { ok: false; needs: Need }

const RANK: Record<Role, number> = { reader: 0, member: 1, editor: 2, coordinator: 3 }

/**
 * The rules of a process, whole: whether `actor` may do `deed`, to `subject` where the deed is
 * done to a thing. A coordinator may do everything; an editor writes what is their body's; a
 * member reports on its actions and comments; a reader reads.
 */
export function may(actor: Actor, deed: Deed, subject?: Subject): May {
  const needs = needOf(deed, subject)
  const { role, body, personId } = actor
  if (role === null) return { ok: false, needs }
  if (role === 'coordinator') return { ok: true }
  if (deed === 'report' && subject?.assignee !== undefined && subject.assignee === personId) {
    return { ok: true }
  }
  if (RANK[role] < RANK[needs.role]) return { ok: false, needs }
  if (!isOfBody(deed)) return { ok: true }
  const isOwn = body !== undefined && needs.of.includes(body)
  return isOwn ? { ok: true } : { ok: false, needs }
}

function needOf(deed: Deed, subject?: Subject): Need {
  const bodies = subject?.bodies ?? []
  const coordinator: Need = { role: 'coordinator', of: [] }
  switch (deed) {
    case 'administer':
      return coordinator
    case 'meet':
      return { role: 'reader', of: [] }
    case 'comment':
    case 'keep':
      return { role: 'member', of: [] }
    case 'propose':
    case 'ask':
    case 'baseline':
      return { role: 'editor', of: [] }
    case 'report':
      return { role: 'member', of: bodies }
    default:
      return belongsToBodies(subject) ? { role: 'editor', of: bodies } : coordinator
  }
}

function isOfBody(deed: Deed): boolean {
  return ['create', 'change', 'cancel', 'restore', 'report', 'decide'].includes(deed)
}

function belongsToBodies(subject: Subject | undefined): boolean {
  if (subject?.thing === 'milestone') return !subject.shared
  return ['consultation', 'meeting', 'action'].includes(subject?.thing ?? '')
}

/** Whose a thing with these fields is. */
export function subjectOf(thing: Thing, fields: Fields): Subject {
  const bodies = {
    milestone: fields.roadmap === undefined ? [] : [fields.roadmap],
    consultation: fields.organisers,
    meeting: fields.organisers,
    action: fields.responsible,
  }[thing as 'milestone']
  return {
    thing,
    bodies: (bodies ?? []) as string[],
    // What others set is no body's to move.
    shared: fields.shared === true || fields.fixed === true,
    assignee: fields.assignee as string | undefined,
  }
}

/** The fields of an action that a report on it changes. */
export const REPORTED = ['status', 'statusReason', 'note']
