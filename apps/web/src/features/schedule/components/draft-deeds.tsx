import { useLocation } from '@solidjs/router'
import { mayRevise } from '@tributary/domain/person/may-revise'
import { whatIfTexts } from '@tributary/messages/what-if'
import Link from 'lucide-solid/icons/link'
import { createSignal, Show } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { signInAddress, useSession } from '../../../session.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { notify } from '../../../ui/notices.tsx'
import { discardDraft, saveDraft } from '../../draft/actions.ts'
import type { Trial } from '../trial.ts'
import { KeepDialog } from './keep-dialog.tsx'
import { ProposeDialog } from './propose-dialog.tsx'

/** What one can do with what is tried out: keep it, share it, propose it, leave it. */
export function DraftDeeds(props: { trial: Trial }) {
  const { messages, preparation } = useReader()
  const { may, actor, isSignedIn } = useSession()
  const location = useLocation()
  const say = whatIfTexts(messages)
  const [dialog, setDialog] = createSignal<'keep' | 'propose'>()
  const [link, setLink] = createSignal('')
  const [trouble, setTrouble] = createSignal('')
  const draft = () => props.trial.draft()
  const isOwn = () => {
    const kept = draft()
    if (!kept) return false
    const makerId = kept.isOwn ? (actor().personId ?? '') : ''
    return mayRevise(actor(), 'keep', makerId)
  }
  const isOpen = () => !props.trial.isReadOnly()
  const hasMoves = () => props.trial.moves().length > 0
  const canSave = () => isOpen() && props.trial.isUnsaved() && hasMoves()
  return (
    <div class="grid justify-items-start gap-1.5 sm:justify-items-end">
      <div class="flex flex-wrap items-center gap-2">
        <Show when={may('keep') && canSave()}>
          <Show
            when={isOwn()}
            fallback={
              <button type="button" class="button" onClick={() => setDialog('keep')}>
                {say(draft() ? 'whatIf.keepOwn' : 'whatIf.keep')}
              </button>
            }
          >
            <button type="button" class="button" onClick={() => void save()}>
              {say('whatIf.save')}
            </button>
          </Show>
        </Show>
        <Show when={may('propose') && isOpen() && hasMoves()}>
          <button type="button" class="button" onClick={() => setDialog('propose')}>
            {say('whatIf.propose')}
          </button>
        </Show>
        <Show when={hasMoves()}>
          <button type="button" class="button" onClick={() => void copy()}>
            <Link size={16} aria-hidden="true" />
            {say('whatIf.copy')}
          </button>
        </Show>
        <Show
          when={isOwn() && isOpen()}
          fallback={
            <button type="button" class="button" onClick={() => props.trial.close()}>
              {say(draft() ? 'whatIf.leave' : 'whatIf.discard')}
            </button>
          }
        >
          <Confirm
            open={say('whatIf.discardDraft')}
            title={say('whatIf.discardDraft')}
            about={say('whatIf.discardAbout')}
            deed={say('whatIf.discardDraft')}
            onConfirm={discard}
          />
          <button type="button" class="button" onClick={() => props.trial.close()}>
            {say('whatIf.leave')}
          </button>
        </Show>
      </div>
      <Show when={!may('keep') && hasMoves()}>
        <p class="text-xs text-soft">
          {say('whatIf.forAnybody')}{' '}
          <Show when={!isSignedIn()}>
            <a class="link" href={signInAddress(location.pathname + location.search)}>
              {say('whatIf.signIn')}
            </a>
          </Show>
        </p>
      </Show>
      <Show when={draft() && props.trial.isReadOnly()}>
        <p class="text-xs text-soft">
          {say(draft()?.status === 'proposed' ? 'whatIf.isProposed' : 'whatIf.isDiscarded')}
        </p>
      </Show>
      <Show when={link()}>
        <CopyField value={link()} label={say('whatIf.link')} />
      </Show>
      <p role="alert" class="text-sm text-bad empty:hidden">
        {trouble()}
      </p>
      <Show when={dialog() === 'keep'}>
        <KeepDialog trial={props.trial} onClose={() => setDialog(undefined)} />
      </Show>
      <Show when={dialog() === 'propose'}>
        <ProposeDialog trial={props.trial} isOwn={isOwn()} onClose={() => setDialog(undefined)} />
      </Show>
    </div>
  )

  async function save(): Promise<void> {
    const kept = draft()
    if (!kept) return
    setTrouble('')
    try {
      await saveDraft(preparation().id, kept, props.trial.moves())
      props.trial.show(kept.id)
      notify({ about: 'draft', text: say('whatIf.saved', { name: kept.name }) })
    } catch (error) {
      const { status, detail } = problemOf(error)
      setTrouble(status === 412 ? say('whatIf.stale') : detail)
    }
  }

  async function discard(): Promise<void> {
    const kept = draft()
    if (!kept) return
    await discardDraft(preparation().id, kept.id)
    props.trial.close()
    notify({ about: 'draft', text: say('whatIf.discarded', { name: kept.name }) })
  }

  async function copy(): Promise<void> {
    const address = window.location.href
    try {
      await navigator.clipboard.writeText(address)
      notify({ about: 'link', text: say('whatIf.copied') })
    } catch {
      // Without permission to copy, it is there to be copied by hand.
      setLink(address)
    }
  }
}
