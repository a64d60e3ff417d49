import type { MessageKey } from '@tributary/messages/catalogue'
import { firstEn } from '@tributary/messages/first-texts'
import type { Messages } from '@tributary/messages/messages'
import { INTL_LOCALES, messagesOf } from '@tributary/messages/messages-of'
import { textsOf } from '@tributary/messages/texts'
import { type Component, createSignal, lazy } from 'solid-js'

type FirstKey = keyof typeof firstEn
type Say = Messages['t']

const sayFirst = textsOf(firstEn, INTL_LOCALES.en)
const [others, setOthers] = createSignal<{ say: Say; has: (key: string) => boolean }>()
let asked: Promise<void> | undefined

/** The texts in the reader's language. What is not loaded yet is empty until it is. */
export const texts: Messages = messagesOf('en', {
  say(key, values) {
    if (isFirst(key)) return sayFirst(key, values)
    const known = others()
    if (!known) askForOthers().catch(() => undefined)
    return known?.say(key, values) ?? ''
  },
  has: key => isFirst(key) || others()?.has(key) === true,
})

/** A page that is loaded when it is opened, together with the texts that the first one does without. */
export function lazyPage<Props extends object>(
  load: () => Promise<{ default: Component<Props> }>,
): Component<Props> {
  return lazy(async () => {
    const [page] = await Promise.all([load(), askForOthers()])
    return page
  })
}

function isFirst(key: string): key is FirstKey & MessageKey {
  return key in firstEn
}

function askForOthers(): Promise<void> {
  asked ??= import('@tributary/messages/catalogue').then(
    ({ en }) => void setOthers({ say: textsOf(en, INTL_LOCALES.en), has: key => key in en }),
    error => {
      asked = undefined
      throw error
    },
  )
  return asked
}
