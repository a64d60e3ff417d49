import { createSignal, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Choice } from '../../../ui/choice.tsx'

/** How the digest of a body reads on the chosen day, for anybody. */
export function PublicDigest() {
  const { t, preparation, bodies, on } = useReader()
  const [body, setBody] = createSignal(preparation().leads[0] ?? '')
  const digest = (format: string) =>
    `/api/processes/${preparation().id}/digest?body=${body()}&on=${on()}&format=${format}`
  return (
    <>
      <p class="max-w-2xl text-sm text-soft">{t('feed.digestAbout')}</p>
      <div class="no-print mt-4 flex flex-wrap items-end gap-3">
        <Choice
          label={t('action.body')}
          value={body()}
          options={bodies().map(({ id, acronym }) => ({ value: id, label: acronym }))}
          onChange={setBody}
        />
        <a class="button" href={digest('html')} target="_blank" rel="noopener">
          {t('feed.digestOpen')}
        </a>
        <a class="button" href={digest('text')} target="_blank" rel="noopener">
          {t('feed.digestText')}
        </a>
      </div>
      <Show when={body()}>
        <iframe
          class="card mt-4 h-[640px] w-full max-w-[680px] bg-raised"
          title={t('feed.digestPreview')}
          src={digest('html')}
          sandbox="allow-popups"
          loading="lazy"
        />
      </Show>
    </>
  )
}
