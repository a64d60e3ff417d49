import { Search } from '../features/search/search.tsx'
import { useReader } from '../reader.tsx'
import { DayControl } from './day-control.tsx'
import { PersonMenu } from './person-menu.tsx'
import { Places } from './places.tsx'
import { ZonePicker } from './zone-picker.tsx'

/** The bar above every page: the process, its places, the day and the zone. */
export function TopBar(props: { title: string }) {
  const { href, t } = useReader()
  return (
    <header class="no-print sticky top-0 z-30 border-b border-line bg-raised/95 backdrop-blur">
      <div class="mx-auto flex min-h-14 max-w-[1600px] items-center gap-x-3 md:gap-x-6 px-4 sm:px-6">
        <a href={href('')} class="flex min-w-0 items-center gap-2.5 py-2 no-underline">
          <img src="/icon.svg" alt="" width="26" height="26" />
          <span class="min-w-0 leading-tight">
            <span class="block text-xs text-soft">{t('frame.product')}</span>
            <span class="block max-w-[16rem] truncate text-sm font-semibold" title={props.title}>
              {props.title}
            </span>
          </span>
        </a>
        <Places />
        <div class="ms-auto flex items-center gap-1">
          <Search />
          <DayControl />
          <ZonePicker />
          <PersonMenu />
        </div>
      </div>
    </header>
  )
}
