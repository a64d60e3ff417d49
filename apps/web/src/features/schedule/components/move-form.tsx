import { readDate } from '@tributary/domain/date/read-date'
import { writeDate as inWords } from '@tributary/messages/date'
import { dateRefusal } from '@tributary/messages/date-reading'
import { whatIfTexts } from '@tributary/messages/what-if'
import { createEffect, on, onMount } from 'solid-js'
import { ownZone, useReader } from '../../../reader.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { createForm, type Errors, FormProvider, type Values } from '../../../ui/form/form.tsx'
import { IdsField } from '../../../ui/form/ids-field.tsx'
import { type WrittenDate, writtenDate } from '../../../ui/form/written-date.ts'
import type { Trial } from '../trial.ts'

/** Moves a milestone that is chosen to a date that is typed. */
export function MoveForm(props: {
  trial: Trial
  /** Whether somebody asked for it: the field that is empty then takes the focus. */
  takesFocus: boolean
  onMoved: () => void
}) {
  const { messages, acronym } = useReader()
  const say = whatIfTexts(messages)
  const form = createForm({ milestone: props.trial.chosen(), date: dateFor(chosen()) }, check)
  onMount(() => {
    if (props.takesFocus) focusOn(chosen() === '' ? 'milestone' : 'date')
  })
  const options = () =>
    props.trial
      .milestones()
      .filter(({ status }) => status !== 'cancelled')
      .map(one => ({
        value: one.id,
        label: one.title,
        detail: `${acronym(one.roadmap)}, ${inWords(messages, one)}`,
      }))
  // The date field begins with the date that the milestone has here.
  createEffect(
    on(
      () => form.values.milestone,
      id => form.set('date', dateFor(String(id ?? ''))),
      { defer: true },
    ),
  )
  return (
    <FormProvider form={form}>
      <form
        noValidate
        class="card grid gap-3 p-4"
        onSubmit={submit => {
          submit.preventDefault()
          move()
        }}
      >
        <IdsField name="milestone" label={say('whatIf.move')} options={options()} single />
        <DateField name="date" label={say('whatIf.to')} />
        <button type="submit" class="button justify-self-start">
          {say('whatIf.moveIt')}
        </button>
      </form>
    </FormProvider>
  )

  function focusOn(field: string): void {
    document.getElementById(form.idOf(field))?.focus()
  }

  function chosen(): string {
    return props.trial.chosen()
  }

  function dateFor(id: string): WrittenDate {
    const known = props.trial.milestones().find(one => one.id === id)
    return writtenDate(known ?? {})
  }

  function check(values: Values): Errors {
    const id = String(values.milestone ?? '')
    if (id === '') return { milestone: say('whatIf.chooseOne') }
    const read = readIn(values)
    if (!read.ok) return { date: dateRefusal(messages, read) }
    const known = dateFor(id)
    return known.text === writtenDate(read.fields).text ? { date: say('whatIf.same') } : {}
  }

  function readIn(values: Values) {
    const { text, timeZone } = values.date as WrittenDate
    return readDate(text, timeZone || ownZone())
  }

  function move(): void {
    const [wrong] = Object.keys(form.showErrors())
    if (wrong !== undefined) {
      focusOn(wrong)
      return
    }
    const read = readIn(form.values)
    if (!read.ok) return
    props.trial.moveTo(String(form.values.milestone), read.fields)
    form.reset({ milestone: '', date: writtenDate({}) })
    props.onMoved()
  }
}
