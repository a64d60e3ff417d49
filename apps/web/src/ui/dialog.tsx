import { createUniqueId, type JSX, onMount } from 'solid-js'

/** A question in front of the page, from when it is put there until it is closed. */
export function Dialog(props: {
  title: string
  onClose: () => void
  children: (close: () => void) => JSX.Element
}) {
  const id = createUniqueId()
  let dialog: HTMLDialogElement | undefined
  onMount(() => dialog?.showModal())
  return (
    <dialog
      ref={dialog}
      closedby="any"
      aria-labelledby={id}
      class="card m-auto w-96 max-w-[calc(100vw-2rem)] p-6 text-ink shadow-float backdrop:bg-black/30"
      onClose={() => props.onClose()}
    >
      <h2 id={id} class="text-xl font-semibold [overflow-wrap:anywhere]">
        {props.title}
      </h2>
      {props.children(() => dialog?.close())}
    </dialog>
  )
}
