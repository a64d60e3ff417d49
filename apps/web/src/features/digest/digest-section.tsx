import { Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { Section } from '../../ui/section.tsx'
import { OwnDigest } from './components/own-digest.tsx'
import { PublicDigest } from './components/public-digest.tsx'

/** The weekly digest: their own for those who take part, that of a body for all others. */
export function DigestSection() {
  const { t } = useReader()
  const { may, person } = useSession()
  const ownId = () => (may('meet') ? person()?.id : undefined)
  return (
    <div id="digest">
      <Section title={t('feed.digest')}>
        <Show when={ownId()} fallback={<PublicDigest />}>
          {id => <OwnDigest personId={id()} />}
        </Show>
      </Section>
    </div>
  )
}
