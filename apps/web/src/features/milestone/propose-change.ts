import type { Fields } from '@tributary/domain/change/change'
import { api, ProblemError, read } from '../../api.ts'
import { refreshProposals } from '../proposal/actions.ts'

/** Asks those who decide for a change of a milestone. What is wrong is told by its field. */
export async function proposeChange(
  process: string,
  proposed: { milestone: string; revision: number; fields: Fields; reason: string },
): Promise<void> {
  try {
    await read(
      api.processes[':process'].proposals.$post({ param: { process }, json: proposed as never }),
    )
  } catch (error) {
    throw error instanceof ProblemError ? new ProblemError(byField(error.problem)) : error
  }
  await refreshProposals()
}

function byField(problem: ProblemError['problem']): ProblemError['problem'] {
  const errors = problem.errors?.map(({ path, message }) => ({
    path: path.replace(/^fields\./, ''),
    message,
  }))
  return { ...problem, errors }
}
