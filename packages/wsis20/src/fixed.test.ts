import { expect, it } from 'vitest'
import milestones from '../data/roadmaps.json' with { type: 'json' }
import { wsis20Document } from './document.ts'

it('the facts of the files are the whole document, but for which dates are fixed', () => {
  const document = wsis20Document()
  const facts = document.milestones.map(({ fixed: _, ...milestone }) => milestone)
  expect(facts).toEqual(milestones)
  expect(document.milestones.filter(({ fixed }) => fixed).map(({ id }) => id)).toEqual([
    'ecosoc-wsis-resolution',
    'cstd-30',
    'unga-hlm',
    'outcome-adopted',
  ])
})
