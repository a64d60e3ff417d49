import type { AnnexPreviewAnswer, AppliedAnnex } from '@tributary/contract/annex/schema'
import type { AnnexField } from '@tributary/domain/annex/annex-field'
import type { GivenAnnex } from '@tributary/domain/annex/preview-annex'
import { batch, createSignal } from 'solid-js'
import { createStore } from 'solid-js/store'
import { ProblemError } from '../../api.ts'
import { applyTable, previewTable } from './actions.ts'
import { replaceValue } from './replace-value.ts'

type Settings = Omit<GivenAnnex, 'cells' | 'timeZone'>
export type PreviewRow = AnnexPreviewAnswer['rows'][number]

/** An import under way: the table, how it is read, what it would do, which rows are taken. */
export function createImport(asked: () => { process: string; timeZone: string }) {
  const [cells, setCells] = createSignal<string[][]>()
  const [settings, setSettings] = createSignal<Settings>({})
  const [preview, setPreview] = createSignal<AnnexPreviewAnswer>()
  const [left, setLeft] = createStore<Record<number, boolean | undefined>>({})
  const [trouble, setTrouble] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  const [applied, setApplied] = createSignal<AppliedAnnex>()
  let latest = 0
  const writable = () => (preview()?.rows ?? []).filter(isWritable)
  const chosen = () => writable().filter(({ line }) => !left[line])

  return {
    cells,
    settings,
    preview,
    trouble,
    isBusy,
    applied,
    writable,
    chosen,
    isChosen: (line: number) => !left[line],
    choose: (line: number, isTaken: boolean) => setLeft(line, !isTaken),
    chooseAll(isTaken: boolean) {
      batch(() => {
        for (const { line } of writable()) setLeft(line, !isTaken)
      })
    },
    /** Begins with a table, or with none. */
    take(table: string[][] | undefined): Promise<void> {
      batch(() => {
        setCells(table)
        setSettings({})
        setPreview(undefined)
        setApplied(undefined)
        setTrouble('')
        for (const line of Object.keys(left)) setLeft(Number(line), undefined)
      })
      return look()
    },
    /** Reads the table in another way. */
    set(change: Settings): Promise<void> {
      setSettings({ ...settings(), ...change })
      return look()
    },
    /** Says that a column holds something, and no other does. */
    setColumn(at: number, field: AnnexField | null): Promise<void> {
      const columns = (preview()?.columns ?? []).map(column => column.field)
      const others = columns.map(other => (other === field ? null : other))
      return this.set({ columns: others.with(at, field) })
    },
    /** Puts another word for one that was not known, wherever it stands in the column. */
    replace(field: AnnexField, value: string, near: string): Promise<void> {
      const column = preview()?.columns.findIndex(known => known.field === field) ?? -1
      const table = cells()
      if (column < 0 || !table) return Promise.resolve()
      setCells(replaceValue(table, column, { value, near }))
      return look()
    },
    async apply(reason: string): Promise<void> {
      const table = cells()
      if (!table) return
      const { process, timeZone } = asked()
      const rows = chosen().map(({ line, id, revision }) => ({ line, id, revision }))
      setBusy(true)
      setTrouble('')
      try {
        const given = { ...settings(), cells: table, timeZone, rows }
        setApplied(await applyTable(process, reason ? { ...given, reason } : given))
        await look()
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        const { message, problem } = error
        // What was written in between is in the next preview.
        if (problem.status === 412) await look()
        setTrouble(message)
      } finally {
        setBusy(false)
      }
    },
  }

  async function look(): Promise<void> {
    const table = cells()
    latest += 1
    const own = latest
    if (!table) return
    const { process, timeZone } = asked()
    setBusy(true)
    try {
      const found = await previewTable(process, { ...settings(), cells: table, timeZone })
      if (own !== latest) return
      setTrouble('')
      setPreview(found)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      if (own === latest) setTrouble(error.message)
    } finally {
      if (own === latest) setBusy(false)
    }
  }
}

export type Import = ReturnType<typeof createImport>

/** Whether a row says something new that the person may write. */
export function isWritable({ kind, needs }: PreviewRow): boolean {
  return (kind === 'new' || kind === 'changed') && needs === null
}
