import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import { subjectOf } from '@tributary/domain/person/may'
import { createSignal, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { notify } from '../../../ui/notices.tsx'
import { pathOf } from '../../change/thing-paths.ts'
import { fieldsOf } from '../../change/thing-values.ts'
import { aboutThing, type Undo } from '../../change/undo.ts'
import { acceptIncoming, declineIncoming, refreshDecided } from '../actions.ts'
import { changedBy } from '../asked-fields.ts'
import { type Incoming, titleOf } from '../incoming.ts'

/** Accepts what a calendar asks for as it is, leads to the form where more is to be said, or declines. */
export function IncomingDecision(props: {
  incoming: Incoming
  /** The consultation that it is, or seems to be. */
  of: ConsultationResource | undefined
  onDeclined: (incoming: Incoming) => void
}) {
  const { t, href, preparation, acronym } = useReader()
  const { may } = useSession()
  const [trouble, setTrouble] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  const process = () => preparation().id
  const named = () => ({ title: titleOf(props.incoming) })
  const isNew = () => props.incoming.kind === 'new'
  const isToCancel = () => ['cancelled', 'gone'].includes(props.incoming.kind)
  const mayWrite = () =>
    props.of !== undefined && may('change', subjectOf('consultation', { ...props.of }))
  const form = (as?: string) =>
    href(`/consultations/incoming/${props.incoming.id}${as === undefined ? '' : `?as=${as}`}`)
  return (
    <>
      <Show when={props.of && !mayWrite()}>
        <p class="mt-3 text-sm text-warn">
          {t('incoming.notYours', { body: acronym(props.incoming.body) })}
        </p>
      </Show>
      <p role="alert" class="mt-3 text-sm text-bad empty:hidden [overflow-wrap:anywhere]">
        {trouble()}
      </p>
      <div class="no-print mt-3 flex flex-wrap gap-2">
        <Show when={mayWrite() && props.of} keyed>
          {of => (
            <>
              <button
                type="button"
                class="button button-main"
                aria-label={t(acceptNamed(), named())}
                disabled={isBusy()}
                onClick={() => void send(() => accept(of))}
              >
                {t(acceptLabel())}
              </button>
              <Show when={!isToCancel()}>
                <a
                  class="button"
                  href={form(isNew() ? of.id : undefined)}
                  aria-label={t('incoming.acceptWithNamed', named())}
                >
                  {t('incoming.acceptWith')}
                </a>
              </Show>
            </>
          )}
        </Show>
        <Show when={isNew()}>
          <a
            class={props.of ? 'button' : 'button button-main'}
            href={form()}
            aria-label={t(props.of ? 'incoming.acceptOtherNamed' : 'incoming.acceptNamed', named())}
          >
            {t(props.of ? 'incoming.acceptOther' : 'incoming.acceptForm')}
          </a>
        </Show>
        <button
          type="button"
          class="button"
          aria-label={t('incoming.declineNamed', named())}
          disabled={isBusy()}
          onClick={() => void send(decline)}
        >
          {t('incoming.decline')}
        </button>
      </div>
    </>
  )

  function acceptLabel() {
    if (isToCancel()) return 'incoming.acceptCancel'
    return isNew() ? 'incoming.acceptSame' : 'incoming.accept'
  }

  function acceptNamed() {
    return `${acceptLabel()}Named` as const
  }

  async function accept(of: ConsultationResource): Promise<void> {
    const { id, revision, title } = of
    const isChanged = Object.keys(changedBy(props.incoming, fieldsOf({ ...of }))).length > 0
    await acceptIncoming(process(), props.incoming, {
      ...(isNew() && { consultation: id }),
      revision,
    })
    const at = { process: process(), thing: 'consultation', id } as const
    const undo: Undo = {
      ...at,
      title,
      revision: revision + 1,
      to: revision,
      href: href(pathOf('consultation', id)),
    }
    notify({
      about: aboutThing(at),
      text: t('incoming.accepted', { title }),
      ...(isChanged && { undo }),
    })
  }

  async function decline(): Promise<void> {
    const declined = { ...props.incoming }
    await declineIncoming(process(), declined)
    props.onDeclined(declined)
  }

  async function send(decide: () => Promise<void>): Promise<void> {
    setBusy(true)
    setTrouble('')
    try {
      await decide()
    } catch (error) {
      const { status, detail } = problemOf(error)
      const text = status === 412 ? t('incoming.stale') : detail
      setTrouble(text)
      // What was decided by somebody else goes from here with its own words.
      if (status === 409) notify({ about: props.incoming.id, isBad: true, text })
    }
    await refreshDecided()
    setBusy(false)
  }
}
