import type { SecretFeed } from '@tributary/contract/feed/schema'
import type { FeedChoice } from '@tributary/domain/feed/feed-choice'
import { useReader } from '../../../reader.tsx'
import { AskingForm } from '../../../ui/form/asking-form.tsx'
import { createForm } from '../../../ui/form/form.tsx'
import { missing } from '../../../ui/form/missing.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { changeFeed } from '../actions.ts'

/** Gives a feed at a secret address what is chosen now, and perhaps another name. */
export function ChangeSecretFeed(props: {
  feed: SecretFeed
  choice: FeedChoice
  onChanged: () => void
  onLeave: () => void
}) {
  const { t, messages, preparation } = useReader()
  const form = createForm({ name: props.feed.name }, values => missing(messages, values, ['name']))
  const send = async () => {
    const { feed, choice, onChanged } = props
    const name = String(form.values.name).trim()
    await changeFeed({ process: preparation().id, id: feed.id }, { name, choice })
    onChanged()
  }
  return (
    <>
      <p class="mb-4 max-w-2xl text-sm text-soft">{t('feed.changeAbout')}</p>
      <div class="card max-w-xl p-5">
        <AskingForm
          form={form}
          submit={t('edit.save')}
          send={send}
          beside={
            <button type="button" class="button" onClick={() => props.onLeave()}>
              {t('feed.leave')}
            </button>
          }
        >
          <TextField name="name" label={t('field.name')} hint={t('feed.nameHint')} />
        </AskingForm>
      </div>
    </>
  )
}
