import type { FeedChoice } from '@tributary/domain/feed/feed-choice'
import { createEffect, createSignal, on, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { useSession } from '../../../session.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { makeFeed } from '../actions.ts'
import { SecretAddress } from './secret-address.tsx'

/** Makes a secret address for what is not public, and shows it this once. */
export function NewSecretFeed(props: { choice: FeedChoice; name: string }) {
  const { t, messages, preparation } = useReader()
  const { membership } = useSession()
  const [made, setMade] = createSignal<{ name: string; address: string }>()
  const form = createForm({ name: props.name }, values => missing(messages, values, ['name']))
  createEffect(
    on(
      () => props.name,
      name => form.reset({ name }),
      { defer: true },
    ),
  )
  const send = async () => {
    const name = String(form.values.name).trim()
    const address = await makeFeed(preparation().id, { name, choice: props.choice })
    setMade({ name, address })
  }
  return (
    <Show when={membership()} fallback={<p class="text-sm text-soft">{t('feed.secretOnly')}</p>}>
      <p class="mb-4 max-w-2xl text-sm text-soft">{t('feed.secretAbout')}</p>
      <div class="card max-w-xl p-5">
        <AskingForm form={form} submit={t('feed.make')} send={send}>
          <TextField name="name" label={t('field.name')} hint={t('feed.nameHint')} />
        </AskingForm>
      </div>
      <div role="status">
        <Show when={made()} keyed>
          {feed => <SecretAddress name={feed.name} address={feed.address} />}
        </Show>
      </div>
    </Show>
  )
}
