import { useReader } from '../reader.tsx'

/** The fixed hue of a body, by its place among the bodies of the process. */
export function hueOf(index: number): string {
  return `var(--body-${Math.max(index, 0) % 13})`
}

/** A body by its acronym, with its hue as a dot and its full name on hover. */
export function BodyMark(props: { id: string }) {
  const { bodies } = useReader()
  const index = () => bodies().findIndex(body => body.id === props.id)
  return (
    <abbr
      class="inline-flex items-center gap-1.5 whitespace-nowrap no-underline"
      title={bodies()[index()]?.name}
    >
      <span
        aria-hidden="true"
        class="inline-block size-2 shrink-0 rounded-full"
        style={{ background: hueOf(index()) }}
      />
      {bodies()[index()]?.acronym ?? props.id}
    </abbr>
  )
}
