import { type JSX, onMount } from 'solid-js'
import { ProblemError } from '../api.ts'

/** What went wrong, in words, and a way to try again. */
export function Failure(props: {
  error: unknown
  title: string
  again: string
  onAgain: () => void
  /** What else one can do. */
  children?: JSX.Element
}) {
  // What is no answer of the API is a bug: its trace belongs in the console.
  onMount(() => props.error instanceof ProblemError || console.error(props.error))
  const detail = () => (props.error instanceof ProblemError ? props.error.message : '')
  return (
    <div role="alert" class="mx-auto my-16 max-w-xl px-6">
      <h1 class="text-xl font-semibold">{props.title}</h1>
      <p class="mt-2 text-soft">{detail()}</p>
      <div class="mt-5 flex flex-wrap gap-3">
        <button type="button" class="button" onClick={() => props.onAgain()}>
          {props.again}
        </button>
        {props.children}
      </div>
    </div>
  )
}
