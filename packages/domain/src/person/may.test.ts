import { describe, expect, it } from 'vitest'
import { type Deed, may, subjectOf } from './may.ts'
import type { Actor } from './role.ts'

const own = subjectOf('milestone', { roadmap: 'itu' })
const foreign = subjectOf('milestone', { roadmap: 'cstd' })
const shared = subjectOf('milestone', { roadmap: 'itu', shared: true })
const consultation = subjectOf('consultation', { organisers: ['cstd', 'itu'] })
const action = subjectOf('action', { responsible: ['itu'] })
const assigned = subjectOf('action', { responsible: ['cstd'], assignee: 'ana' })
const meeting = subjectOf('meeting', { organisers: ['itu'] })

const actors: Record<string, Actor> = {
  nobody: { personId: null, role: null },
  reader: { personId: 'ana', role: 'reader' },
  member: { personId: 'ana', role: 'member', body: 'itu' },
  editor: { personId: 'ana', role: 'editor', body: 'itu' },
  coordinator: { personId: 'ana', role: 'coordinator' },
}

describe('what each role may do', () => {
  it.each<[string, Deed, Parameters<typeof may>[2], string]>([
    ['a milestone of the own body', 'change', own, 'editor coordinator'],
    ['a milestone of another body', 'change', foreign, 'coordinator'],
    ['a shared milestone', 'change', shared, 'coordinator'],
    ['a shared milestone', 'propose', shared, 'editor coordinator'],
    ['a milestone of another body', 'propose', foreign, 'editor coordinator'],
    ['a proposal for a shared milestone', 'decide', shared, 'coordinator'],
    ['a proposal for one of the own body', 'decide', own, 'editor coordinator'],
    ['a proposal for one of another body', 'decide', foreign, 'coordinator'],
    ['a draft', 'keep', undefined, 'member editor coordinator'],
    ['a moment', 'baseline', undefined, 'editor coordinator'],
    ['people when they can meet', 'ask', undefined, 'editor coordinator'],
    ['a consultation that the body organises', 'cancel', consultation, 'editor coordinator'],
    ['an action of the body', 'change', action, 'editor coordinator'],
    ['an action of the body', 'report', action, 'member editor coordinator'],
    ['an action of the person', 'report', assigned, 'reader member editor coordinator'],
    ['an action of the person', 'change', assigned, 'coordinator'],
    ['a meeting that the body hosts', 'create', meeting, 'editor coordinator'],
    ['anything', 'comment', own, 'member editor coordinator'],
    ['people', 'administer', undefined, 'coordinator'],
    ['people', 'meet', undefined, 'reader member editor coordinator'],
  ])('%s: %s', (_, deed, subject, allowed) => {
    const able = Object.keys(actors).filter(name => may(actors[name] as Actor, deed, subject).ok)
    expect(able.join(' ')).toBe(allowed)
  })

  it('is told to those who may not', () => {
    expect(may(actors.member as Actor, 'change', own)).toEqual({
      ok: false,
      needs: { role: 'editor', of: ['itu'] },
    })
  })
})
