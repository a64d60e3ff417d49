/** Holds the place of a page that is on its way. */
export function Waiting(props: { label: string }) {
  return (
    <div class="mx-auto w-full max-w-[1168px] animate-pulse px-4 pt-8 sm:px-6" role="status">
      <span class="sr-only">{props.label}</span>
      <div class="h-9 w-72 max-w-full rounded bg-hover" />
      <div class="mt-4 h-4 w-96 max-w-full rounded bg-hover" />
      <div class="mt-10 h-40 rounded-md bg-hover" />
    </div>
  )
}
