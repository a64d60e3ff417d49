import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { useReader } from '../../../../reader.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { paletteOf } from '../palette.ts'
import { pngOf, saveFile } from './save-file.ts'
import type { Paper } from './sheet-pages.ts'
import { type SheetSource, sheetSvgs } from './sheet-svg.ts'

// What the margins of the page leave of the paper, in pixels at 96 to the inch.
const PAPERS = {
  A4: { width: 1_031, height: 698 },
  A3: { width: 1_496, height: 1_028 },
} satisfies Record<string, Paper>
type PaperName = keyof typeof PAPERS

const PICTURE = { width: 1_600, margin: 28 }

/** The timeline on paper and in files: what is printed, and a dialog for both. */
export function Sheets(props: {
  source: () => SheetSource
  fileName: string
  isAsked: boolean
  onClose: () => void
}) {
  const { t } = useReader()
  const [paper, setPaper] = createSignal<PaperName>('A4')
  const [pages, setPages] = createSignal<string[]>([])
  const variable = (token: string) => `var(--${token})`
  onMount(() => {
    const before = () =>
      setPages(sheetSvgs(props.source(), PAPERS[paper()], { colour: variable, isFitted: false }))
    const after = () => setPages([])
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    onCleanup(() => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    })
  })
  const svg = () =>
    sheetSvgs(props.source(), PICTURE, { colour: paletteOf('light'), isFitted: true })[0] ?? ''
  const print = (on: PaperName) => {
    setPaper(on)
    window.print()
  }
  return (
    <>
      <style>{`@page wide { size: ${paper()} landscape }`}</style>
      <div class="hidden print:block" dir="ltr" aria-hidden="true">
        <For each={pages()}>
          {page => <div class="sheet break-after-page last:break-after-auto" innerHTML={page} />}
        </For>
      </div>
      <Show when={props.isAsked}>
        <Dialog title={t('timeline.printOrSave')} onClose={() => props.onClose()}>
          {close => (
            <>
              <p class="mt-2 text-sm text-soft">{t('timeline.printHint')}</p>
              <div class="mt-4 grid grid-cols-2 gap-2">
                <For each={['A4', 'A3'] as const}>
                  {size => (
                    <button
                      type="button"
                      class="button justify-center"
                      onClick={() => {
                        close()
                        print(size)
                      }}
                    >
                      {t('timeline.print', { paper: size })}
                    </button>
                  )}
                </For>
                <button
                  type="button"
                  class="button justify-center"
                  onClick={() =>
                    saveFile(`${props.fileName}.svg`, new Blob([svg()], { type: 'image/svg+xml' }))
                  }
                >
                  {t('timeline.save', { format: 'SVG' })}
                </button>
                <button
                  type="button"
                  class="button justify-center"
                  onClick={async () => saveFile(`${props.fileName}.png`, await pngOf(svg()))}
                >
                  {t('timeline.save', { format: 'PNG' })}
                </button>
              </div>
              <button type="button" class="button mt-5" onClick={close}>
                {t('frame.close')}
              </button>
            </>
          )}
        </Dialog>
      </Show>
    </>
  )
}
