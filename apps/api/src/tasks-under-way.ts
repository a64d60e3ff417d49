import { errorFacts } from './error-facts.ts'
import type { Log } from './log.ts'

/** What answers did not wait for: kept until it is done, so that a stop can wait for it. */
export class TasksUnderWay {
  #tasks = new Set<Promise<unknown>>()
  #log: Log

  constructor(log: Log) {
    this.#log = log
  }

  add(task: Promise<unknown>): void {
    const kept = task
      .catch(error => this.#log('error', { event: 'task failed', ...errorFacts(error) }))
      .finally(() => this.#tasks.delete(kept))
    this.#tasks.add(kept)
  }

  /** Resolves when nothing is under way, what came meanwhile included. */
  async settled(): Promise<void> {
    while (this.#tasks.size > 0) await Promise.all(this.#tasks)
  }
}
