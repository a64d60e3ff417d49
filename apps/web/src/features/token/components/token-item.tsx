import type { Token } from '@tributary/contract/token/routes'
import { writeInstant } from '@tributary/messages/date'
import { useReader } from '../../../reader.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { revokeToken } from '../actions.ts'

/** A token: what it is for, since when, and when it was last used. */
export function TokenItem(props: { token: Token }) {
  const { t, messages, acronym, preparation, timeZone } = useReader()
  const when = (instant: string) => writeInstant(messages, instant, timeZone())
  const scope = () => {
    const { body } = props.token
    return body === null ? t('token.reads') : t('token.writes', { body: acronym(body) })
  }
  const used = () => {
    const { lastUsedAt } = props.token
    return lastUsedAt === null ? t('token.unused') : t('token.used', { when: when(lastUsedAt) })
  }
  const named = () => ({ name: props.token.name })
  return (
    <li class="card flex flex-wrap items-center gap-x-4 gap-y-3 p-4">
      <div class="min-w-0 flex-1 basis-60">
        <p class="font-medium [overflow-wrap:anywhere]">{props.token.name}</p>
        <p class="text-sm">{scope()}</p>
        <p class="text-sm text-soft">
          {t('token.madeOn', { when: when(props.token.createdAt) })} {used()}
        </p>
      </div>
      <Confirm
        open={t('token.revoke')}
        openNamed={t('token.revokeNamed', named())}
        title={t('token.revokeNamed', named())}
        about={t('token.revokeAbout')}
        deed={t('token.revoke')}
        onConfirm={() => revokeToken(preparation().id, props.token.id)}
      />
    </li>
  )
}
