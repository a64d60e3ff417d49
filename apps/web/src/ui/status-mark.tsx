const TONES = {
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
  plain: 'bg-hover text-soft',
  accent: 'bg-accent-soft text-accent',
} as const

export type Tone = keyof typeof TONES

/** A state in a word, on a tint that only supports it. */
export function StatusMark(props: { tone: Tone; children: string }) {
  return (
    <span
      class={`inline-block rounded-[4px] px-1.5 py-0.5 text-xs font-medium whitespace-nowrap ${TONES[props.tone]}`}
    >
      {props.children}
    </span>
  )
}
