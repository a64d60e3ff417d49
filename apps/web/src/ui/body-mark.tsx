import { useReader } from '../reader.tsx'

/** How many hues bodies have before they are used again. */
export const HUES = 13

/** Which of the hues a body has, by its place among the bodies of the process. */
export function hueIndexOf(place: number): number {
  return Math.max(place, 0) % HUES
}

/** The fixed hue of a body, by its place among the bodies of the process. */
export function hueOf(place: number): string {
  return `var(--body-${hueIndexOf(place)})`
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
