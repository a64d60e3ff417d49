import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { ParticipantsOnly } from '../person/participants-only.tsx'
import { NewToken } from './components/new-token.tsx'
import { TokenItem } from './components/token-item.tsx'
import { getTokens } from './queries.ts'

/** One's own tokens for scripts: made, shown once, revoked. */
export default function TokensPage() {
  const { t } = useReader()
  return (
    <ParticipantsOnly title={t('token.title')} path="/tokens">
      <Tokens />
    </ParticipantsOnly>
  )
}

function Tokens() {
  const { t, preparation } = useReader()
  const tokens = createAsync(() => getTokens(preparation().id))
  const lead = (
    <>
      {t('token.lead')}{' '}
      <a class="link" href="/api/docs" rel="external">
        {t('token.docs')}
      </a>
    </>
  )
  return (
    <Page title={t('token.title')} lead={lead}>
      <div class="grid max-w-3xl grid-cols-1 gap-10">
        <NewToken />
        <Section title={t('token.own')}>
          <Show when={tokens()}>
            {list => (
              <Show when={list().length > 0} fallback={<Empty>{t('token.none')}</Empty>}>
                <ul class="grid gap-2">
                  <For each={list()}>{token => <TokenItem token={token} />}</For>
                </ul>
              </Show>
            )}
          </Show>
        </Section>
      </div>
    </Page>
  )
}
