import type { Consultation } from '@tributary/domain/consultation/consultation'
import { createMemo } from 'solid-js'
import { ownZone } from '../../../reader.tsx'
import { useForm } from '../../../ui/form/form.tsx'
import { type WrittenDate, writtenDate } from '../../../ui/form/written-date.ts'
import { dateInWindow } from '../free-date.ts'
import { typedConsultation } from '../typed-consultation.ts'
import { ClashCheck } from './clash-check.tsx'

/** What the consultation in the form around it clashes with; a time that is free goes into it. */
export function TypedClashes(props: {
  id?: string | undefined
  among: Consultation[]
  class?: string
}) {
  const form = useForm()
  const typed = createMemo(() => typedConsultation(props.id, form.values, ownZone()), undefined, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  })
  return (
    <ClashCheck
      of={typed()}
      among={props.among}
      class={props.class}
      onTake={free => {
        const now = typed()
        if (!now) return
        const { timeZone } = form.values.start as WrittenDate
        form.set('start', { ...writtenDate(dateInWindow(now, free)), timeZone })
        document.getElementById(form.idOf('start'))?.focus()
      }}
    />
  )
}
