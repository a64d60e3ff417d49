import type { Messages } from '@tributary/messages/messages'
import type { Letter } from './render-letter.ts'

/** The mail with a link to sign in; it holds for so many minutes. */
export function signInLetter(messages: Messages, href: string, minutes: number): Letter {
  const { t } = messages
  return {
    subject: t('session.linkSubject'),
    paragraphs: [t('session.linkText', { minutes })],
    button: { label: t('session.signIn'), href },
    foot: t('session.linkFoot'),
  }
}
