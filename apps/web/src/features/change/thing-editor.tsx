import { useIsRouting, useNavigate } from '@solidjs/router'
import type { Problem } from '@tributary/contract/problem'
import type { Fields } from '@tributary/domain/change/change'
import { differences, withFields } from '@tributary/domain/change/fields'
import type { Fault } from '@tributary/domain/fault'
import { subjectOf } from '@tributary/domain/person/may'
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js'
import { problemOf } from '../../api.ts'
import { ownZone, useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { capitalised } from '../../ui/form/capitalised.ts'
import type { SummaryLine } from '../../ui/form/error-summary.tsx'
import { createForm, type Errors, FormProvider, type Values } from '../../ui/form/form.tsx'
import { notify } from '../../ui/notices.tsx'
import { type Draft, dropDraft, keepDraft, readDraft } from './draft.ts'
import { MergeView } from './merge-view.tsx'
import { saveChange, tellCreated } from './save-change.ts'
import { errorsIn, fieldAt } from './thing-errors.ts'
import { ThingForm } from './thing-form.tsx'
import { type EditedThing, fieldsOf, saidIn, titleOf, valuesOf } from './thing-values.ts'
import { labelOf } from './thing-words.ts'
import type { ChangeWrites, WrittenThing } from './thing-writes.ts'

type EditorProps = {
  thing: EditedThing
  /** The thing as it stands; a new one where there is none. */
  of?: WrittenThing | undefined
  /** What a new one begins with, or what somebody else asks for of one that is there. */
  initial?: Fields
  /** What its draft is kept as, and its button says, where those are not the thing's own. */
  draft?: string
  submit?: string
  writes: ChangeWrites
  /** The address at which one sees it, and that of this form. */
  seenAt: (id: string) => string
  editedAt: string
  /** Shows what was written before the server says so; gives the way back. */
  show?: (fields: Fields) => () => void
  /** Sends it as a proposal instead. */
  propose?: ((revision: number, fields: Fields, reason: string) => Promise<unknown>) | undefined
  /** What its kind has to say beside its schema. */
  rules?: ThingRules | undefined
  children: JSX.Element
}

/** Rules of one kind of thing, loaded with its form. */
export type ThingRules = {
  /** What is sent of what a form says. */
  complete: (fields: Fields) => Fields
  /** What is wrong with it. */
  faults: (fields: Fields) => Fault[]
}

/** The field that says whose a thing is. */
const OWNERS: Partial<Record<EditedThing, string>> = {
  milestone: 'roadmap',
  consultation: 'organisers',
  action: 'responsible',
}

/**
 * The form of a thing: what is typed is kept until it is saved, what is wrong shows at its field,
 * and what somebody else wrote in between is merged.
 */
export function ThingEditor(props: EditorProps) {
  const { t, messages, preparation } = useReader()
  const session = useSession()
  const navigate = useNavigate()
  const isRouting = useIsRouting()
  const draftName = `${preparation().id}/${props.draft ?? `${props.thing}/${props.of?.id ?? 'new'}`}`
  const kept = readDraft(draftName)
  let draft = kept ?? fresh()
  const form = createForm(draft.values, check)
  const [refused, setRefused] = createSignal<Problem>()
  const [summary, setSummary] = createSignal<SummaryLine[]>()
  const [isKept, setKept] = createSignal(kept !== undefined && kept.refused === undefined)
  const [isBusy, setBusy] = createSignal(false)
  if (draft.refused) refuse(draft.refused)
  createEffect(
    on(
      () => JSON.stringify(form.values),
      () => keep({}),
      { defer: true },
    ),
  )
  const theirs = () => {
    const problem = refused()
    return problem?.status === 412 ? (problem.current as WrittenThing | undefined) : undefined
  }
  return (
    <FormProvider form={form}>
      <Show
        when={theirs()}
        fallback={
          <ThingForm
            submit={submitLabel()}
            isBusy={isBusy()}
            summary={summary()}
            isKept={isKept()}
            needsReason={props.propose !== undefined}
            onSubmit={() => void save()}
            onStartAfresh={startAfresh}
            onLeave={leave}
          >
            {props.children}
          </ThingForm>
        }
      >
        {current => (
          <MergeView
            thing={props.thing}
            base={draft.base ?? {}}
            mine={said(form.snapshot())}
            theirs={fieldsOf(current())}
            onSave={fields => void saveMerged(fields, current())}
            onForm={fields => takeMerged(fields, current())}
            onDrop={leave}
          />
        )}
      </Show>
    </FormProvider>
  )

  function submitLabel(): string {
    if (props.submit) return props.submit
    if (props.propose) return t('edit.sendProposal')
    if (props.of) return t('edit.save')
    return t(`edit.add.${props.thing as Exclude<EditedThing, 'process'>}`)
  }

  function fresh(): Draft {
    const { of, thing, initial = {} } = props
    const base = of && fieldsOf(of)
    return {
      values: { ...valuesOf(thing, withFields(base ?? {}, initial)), reason: '' },
      base,
      revision: of?.revision,
    }
  }

  function said({ reason, ...own }: Values): Fields {
    const { fields } = saidIn(props.thing, own, ownZone())
    return props.rules?.complete(fields) ?? fields
  }

  function reason(): string {
    return String(form.values.reason ?? '').trim()
  }

  function check(values: Values): Errors {
    const errors = {
      ...ruleErrors(values),
      ...errorsIn(messages, { thing: props.thing, values, zone: ownZone() }),
    }
    if (props.propose) {
      if (!String(values.reason ?? '').trim()) errors.reason = t('form.missing')
      return errors
    }
    const owner = OWNERS[props.thing]
    if (owner === undefined || errors[owner]) return errors
    const deed = props.of ? 'change' : 'create'
    if (session.may(deed, subjectOf(props.thing, said(values)))) return errors
    return { ...errors, [owner]: t('edit.notYours') }
  }

  function ruleErrors(values: Values): Errors {
    const faults = props.rules?.faults(said(values)) ?? []
    return Object.fromEntries(
      faults.map(fault => [fieldOf(fault, values), capitalised(fault.message)]),
    )
  }

  function keep(more: Partial<Draft>): void {
    draft = { ...draft, ...more, values: form.snapshot() }
    if (isUntouched()) dropDraft(draftName)
    else keepDraft(draftName, draft)
  }

  function isUntouched(): boolean {
    const untouched = fresh()
    return (
      draft.revision === untouched.revision &&
      JSON.stringify(draft.values) === JSON.stringify(untouched.values)
    )
  }

  function startAfresh(): void {
    draft = fresh()
    form.reset(draft.values)
    setKept(false)
    setSummary(undefined)
  }

  function leave(): void {
    dropDraft(draftName)
    navigate(props.seenAt(props.of?.id ?? ''))
  }

  // From here on, what they wrote is what was before.
  function takeMerged(fields: Fields, current: WrittenThing): void {
    putMerged(fields, current)
    setRefused(undefined)
    setSummary(undefined)
  }

  function putMerged(fields: Fields, current: WrittenThing): void {
    form.reset({ ...valuesOf(props.thing, fields), reason: form.values.reason })
    keep({ base: fieldsOf(current), revision: current.revision, refused: undefined })
  }

  async function saveMerged(fields: Fields, current: WrittenThing): Promise<void> {
    putMerged(fields, current)
    const isRight = showErrors()
    // The form is shown only where it is needed: this page is on its way to the next.
    if (!isRight) setRefused(undefined)
    else await saveKept()
  }

  function showErrors(): boolean {
    const lines = Object.entries(form.showErrors()).map(([name, error]) => lineOf(name, error))
    setSummary(lines.length > 0 ? lines : undefined)
    return lines.length === 0
  }

  async function save(): Promise<void> {
    if (!showErrors()) return
    keep({ refused: undefined })
    await saveKept()
  }

  async function saveKept(): Promise<void> {
    const fields = said(form.snapshot())
    if (!props.of) return inPlace(() => create(fields))
    if (props.propose) return inPlace(() => propose(fields))
    const { id, revision } = props.of
    const { thing, writes, show, editedAt } = props
    const { base = {}, revision: seen = revision } = draft
    const at = { process: preparation().id, thing, id, seenAt: props.seenAt(id), editedAt }
    const what = { base, revision: seen, fields, reason: reason(), draftName, draft }
    return saveChange(messages, { navigate, isRouting }, { ...at, ...what, writes, show })
  }

  async function inPlace(send: () => Promise<void>): Promise<void> {
    setBusy(true)
    try {
      await send()
    } catch (error) {
      refuse(problemOf(error))
    } finally {
      setBusy(false)
    }
  }

  async function create(fields: Fields): Promise<void> {
    const of = JSON.stringify(fields)
    if (draft.key?.of !== of) keep({ key: { id: crypto.randomUUID(), of } })
    const { thing, writes, seenAt } = props
    const process = preparation().id
    const json = { ...fields, ...(reason() && { reason: reason() }) }
    const written = await writes.create?.(process, json, draft.key?.id ?? '')
    if (!written) return
    dropDraft(draftName)
    const href = seenAt(written.id)
    navigate(href)
    tellCreated(messages, { process, thing, href, written })
    await writes.refresh()
  }

  async function propose(fields: Fields): Promise<void> {
    const { base = {}, revision = 0 } = draft
    await props.propose?.(revision, differences(base, fields), reason())
    const title = titleOf(fields)
    dropDraft(draftName)
    navigate(props.seenAt(props.of?.id ?? ''))
    notify({ about: draftName, text: t('edit.done.propose', { title }) })
  }

  function refuse(problem: Problem): void {
    const errors = (problem.errors ?? []).map(({ path, message }) => ({
      name: fieldOf({ path, message }, form.values),
      text: capitalised(message),
    }))
    form.refuse(Object.fromEntries(errors.map(({ name, text }) => [name, text])))
    const lines = errors.map(({ name, text }) => lineOf(name, text))
    const detail = problem.status === 401 ? t('edit.signInAgain') : problem.detail
    setSummary(lines.length > 0 ? lines : [{ text: detail }])
    setRefused(problem)
  }

  function lineOf(name: string, error: string): SummaryLine {
    const [field = ''] = name.split('.')
    const label = labelOf(messages, field)
    return label ? { text: `${label}: ${error}`, to: form.idOf(field) } : { text: error }
  }
}

function fieldOf({ path }: Fault, values: Values): string {
  return fieldAt(path.split(/[.[\]]+/).filter(Boolean), values)
}
