import { MOST_NOTES } from '@tributary/domain/meeting/notes-document'
import { caretAfter, editBetween } from '@tributary/domain/meeting/text-edit'
import { createEffect, createUniqueId, onMount } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import type { Notes } from '../create-notes.ts'
import type { NotesAreaControl } from '../notes-area-control.ts'

/** Where notes are typed: the caret stays at its letter while others write. */
export function NotesArea(props: {
  notes: Notes
  isReadOnly: boolean
  control: (control: NotesAreaControl) => void
}) {
  const { t } = useReader()
  const id = createUniqueId()
  let area: HTMLTextAreaElement | undefined
  // Edits of one's own stand in the area already.
  createEffect(() => {
    const text = props.notes.text()
    if (area && area.value !== text) area.value = text
  })
  onMount(() => {
    props.notes.onOthers(edits => {
      if (!area) return
      const { selectionStart, selectionEnd, selectionDirection, scrollTop } = area
      const before = area.value
      area.value = edits.reduce(
        (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
        before,
      )
      if (document.activeElement !== area) return
      const [start, end] = [caretAfter(selectionStart, edits), caretAfter(selectionEnd, edits)]
      area.setSelectionRange(start, end, selectionDirection)
      area.scrollTop = scrollTop
    })
    props.control({ goToLine, goToHeading })
  })
  return (
    <div>
      <label for={id} class="sr-only">
        {t('notes.label')}
      </label>
      <textarea
        ref={area}
        id={id}
        class="field block min-h-96 w-full resize-y text-base leading-relaxed lg:min-h-[32rem]"
        placeholder={t('notes.placeholder')}
        aria-describedby={`${id}-hint`}
        maxlength={MOST_NOTES}
        readonly={props.isReadOnly}
        onInput={type}
        onKeyDown={press}
        onCompositionStart={() => props.notes.hold(true)}
        onCompositionEnd={() => {
          type()
          props.notes.hold(false)
        }}
      />
      <p id={`${id}-hint`} class="mt-1.5 text-xs text-soft">
        {props.isReadOnly ? t('notes.readOnly') : t('notes.hint')}
      </p>
    </div>
  )

  function type(): void {
    if (!area) return
    const edit = editBetween(props.notes.text(), area.value, area.selectionEnd)
    if (edit.remove > 0 || edit.insert !== '') props.notes.edit(edit)
  }

  // What others wrote is no part of the browser's own undo.
  function press(press: KeyboardEvent): void {
    if (!(press.ctrlKey || press.metaKey) || press.altKey || props.isReadOnly || !area) return
    const key = press.key.toLowerCase()
    const deed = key === 'z' ? (press.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : undefined
    if (!deed) return
    press.preventDefault()
    const before = area.value
    props.notes[deed]()
    const after = props.notes.text()
    const { at, insert } = editBetween(before, after)
    area.value = after
    area.setSelectionRange(at + insert.length, at + insert.length)
  }

  function goToLine(line: number): void {
    const lines = (area?.value ?? '').split('\n')
    const from = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0)
    select(from, from + (lines[line]?.length ?? 0))
  }

  function goToHeading(title: string): void {
    if (!area) return
    const lines = area.value.split('\n')
    const at = lines.findIndex(line => line.startsWith('#') && line.replace(/^#+\s*/, '') === title)
    if (at < 0 && props.isReadOnly) return
    if (at < 0) begin(title)
    const next = at < 0 ? -1 : lines.findIndex((line, n) => n > at && line.startsWith('#'))
    const end = next < 0 ? area.value.length : lines.slice(0, next).join('\n').length
    select(end, end)
  }

  function begin(title: string): void {
    if (!area) return
    const before = area.value
    const gap = before === '' || before.endsWith('\n') ? '' : '\n'
    props.notes.edit({ at: before.length, remove: 0, insert: `${gap}# ${title}\n` })
    area.value = props.notes.text()
  }

  function select(start: number, end: number): void {
    if (!area) return
    area.focus()
    area.setSelectionRange(start, end)
    // The lines above the caret, as far as they do not wrap, tell how far to scroll.
    const line = area.value.slice(0, start).split('\n').length - 1
    const height = Number.parseFloat(getComputedStyle(area).lineHeight) || 24
    if (
      line * height < area.scrollTop ||
      line * height > area.scrollTop + area.clientHeight - height
    )
      area.scrollTop = Math.max(0, line * height - area.clientHeight / 3)
  }
}
