import Lens from 'lucide-solid/icons/search'
import { lazy, Show, Suspense } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { closeSearch, isSearchOpen, openSearch } from './open-search.ts'

const SearchDialog = lazy(() => import('./components/search-dialog.tsx'))

/** Opens the search, which comes when it is first asked for. */
export function Search() {
  const { t } = useReader()
  return (
    <>
      <button
        type="button"
        class="button border-transparent"
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
        title={t('search.open')}
        onPointerEnter={() => void SearchDialog.preload()}
        onClick={openSearch}
      >
        <Lens size={16} aria-hidden="true" />
        <span class="sr-only">{t('search.title')}</span>
      </button>
      <Show when={isSearchOpen()}>
        <Suspense>
          <SearchDialog onClose={closeSearch} />
        </Suspense>
      </Show>
    </>
  )
}
