import type { Covered } from './coverage.ts'

type Terms = {
  stakeholderGroups: string[]
  questions: { id: string }[]
  actionLines: { id: string }[]
}

type Bodies = { id: string; withdrawn?: boolean | undefined }[]

/** What of a process stands beside its regions in the matrix, in the order of the process. */
export function coverageColumns(terms: Terms, bodies: Bodies, by: Covered): string[] {
  switch (by) {
    case 'groups':
      return terms.stakeholderGroups
    case 'questions':
      return terms.questions.map(({ id }) => id)
    case 'actionLines':
      return terms.actionLines.map(({ id }) => id)
    case 'organisers':
      return bodies.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id)
  }
}
