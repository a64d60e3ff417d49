import { useReader } from '../reader.tsx'
import { Page } from '../ui/page.tsx'

/** What stands at an address that leads nowhere. */
export function NotFoundPage() {
  const { t, href } = useReader()
  return (
    <Page title={t('frame.notFound')} lead={t('frame.notFoundHint')}>
      <a class="button" href={href('')}>
        {t('frame.toOverview')}
      </a>
    </Page>
  )
}
