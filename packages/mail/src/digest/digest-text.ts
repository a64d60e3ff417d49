import type { Messages } from '@tributary/messages/messages'
import type { DigestLines } from './digest-lines.ts'
import type { DigestLine, DigestPart } from './line.ts'

/** A digest as plain text: no line of it depends on colour or weight. */
export function digestText({ t }: Messages, lines: DigestLines): string {
  const said = (label: string, link: string) => t('digest.inText', { label, link })
  const parts = lines.parts.map(part => partText(part, said))
  const rest = lines.rest.links.map(({ label, link }) => said(label, link)).join('\n')
  const choices = lines.choices.map(({ label, link }) => said(label, link))
  const all = [
    `${lines.title}\n${lines.head}`,
    lines.lead.join('\n'),
    ...parts,
    `${lines.rest.label.toUpperCase()}\n${rest}`,
    ['--', lines.foot, ...choices].join('\n'),
  ]
  return `${all.join('\n\n')}\n`
}

function partText(
  { title, lines, more, isLinked = false }: DigestPart,
  said: (label: string, link: string) => string,
) {
  return [
    title.toUpperCase(),
    ...lines.map(line => lineText(line, isLinked)),
    ...(more ? [`- ${said(more.label, more.link)}`] : []),
  ].join('\n')
}

function lineText({ when, hours, text, note, link, isOwn }: DigestLine, isLinked: boolean): string {
  const date = [when, hours].filter(Boolean).join(', ')
  const mark = isOwn ? '*' : '-'
  const first = `${mark} ${date === '' ? text : `${date}: ${text}`}`
  return [first, note && `  ${note}`, isLinked && link && `  ${link}`].filter(Boolean).join('\n')
}
