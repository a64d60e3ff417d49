import type { Write } from '@tributary/database/change/commit'
import { addDays } from '@tributary/domain/date/day'
import { composeDigest } from '@tributary/domain/digest/compose-digest'
import { digestFacts } from '@tributary/domain/digest/digest-facts'
import { renderDigest } from '@tributary/mail/digest/render-digest'
import { messagesIn } from '@tributary/messages/messages'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { digestWorld, preparation } from './world/digest-world.ts'

const checker = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Mail programs know styles on elements alone, and set widths by attributes.
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'no-conditional-comment': 'off',
    // As it is written: a doctype in lower case, and rooms for empty cells.
    'doctype-style': 'off',
    'long-title': 'off',
    // `none` is younger than some mail programs.
    'presentation-role-style': 'off',
  },
})

/** What is wrong with a mail for the programs that show it (caniemail.com), and as HTML. */
async function faultsOf(html: string): Promise<string[]> {
  const report = await checker.validateString(html)
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
  )
  const styles = [...html.matchAll(/style="([^"]*)"/g)].map(([, style]) => style).join(';')
  const refused = {
    'something to load': /<(img|link|script|iframe|video|form)\b|url\(|@import|@font-face/i.test(
      html,
    ),
    'a side of its own': /(?:^|;)(?:[a-z-]*-)?(?:left|right)\s*:|(?:left|right)(?:;|$)/i.test(
      styles,
    ),
    'a layout that Outlook does not know': /flex|grid|position:|float:/i.test(styles),
  }
  return [...faults, ...Object.entries(refused).flatMap(([fault, is]) => (is ? fault : []))]
}

const bytes = (text: string) => new TextEncoder().encode(text).length

const TITLES = {
  markup: `<script>alert(1)</script>"'><img src=x onerror=alert(2)>&amp;`,
  'line breaks': 'First\r\nBcc: all@people.test\u2028Subject: other\u0000',
  'a very long text': 'w'.repeat(5_000),
  'many words': 'A long word '.repeat(420),
  'turned text': '\u202eevil\u202c \u2066abc \u2067 \u200fdef',
  emoji: '👩‍👩‍👧‍👦'.repeat(400),
  'letters with a thousand marks': `a${'\u0301'.repeat(3_000)}b`.repeat(2),
  Arabic: 'المشاورة الإقليمية بشأن الوثيقة الختامية (WSIS+20)',
  ampersands: '&'.repeat(5_000),
}

/** A preparation in which everything is called so, and everything has something to say. */
async function called(title: string) {
  const document = preparation()
  const rename = <Item extends { title: string }>(items: Item[]) =>
    items.map(item => ({ ...item, title }))
  const world = await digestWorld({
    ...document,
    process: { ...document.process, title },
    milestones: rename(document.milestones),
    consultations: rename(document.consultations),
    meetings: rename(document.meetings),
    actions: rename(document.actions),
  })
  await world.change('milestone', 'draft', { start: '2027-06-20' }, { reason: title })
  await world.change('consultation', 'hearing', { start: '2027-03-16' }, { reason: title })
  return world
}

describe('the mail of a digest', () => {
  it.each(Object.entries(TITLES))(
    'of %s is one line of text, whole and harmless',
    async (_, title) => {
      const { digest } = await called(title)
      const { html, subject, text } = await digest()
      expect(await faultsOf(html)).toEqual([])
      expect(bytes(html)).toBeLessThan(100_000)
      expect(bytes(text)).toBeLessThan(100_000)
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      expect([...new Intl.Segmenter().segment(subject)].length).toBeLessThanOrEqual(90)
      for (const written of [html, text, subject]) expect(written.isWellFormed()).toBe(true)
      expect(text).not.toMatch(/^(Bcc|Subject):/m)
      expect(`${html}${text}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    },
  )

  it('stays on one screen, and under what mail programs clip, of a thousand changes and 500 clashes', async () => {
    const document = preparation()
    const [milestone, consultation] = [document.milestones[2], document.consultations[1]]
    const many = <Item extends object>(count: number, item: Item | undefined, id: string) =>
      Array.from({ length: count }, (_, n) => ({
        ...(item as Item),
        id: `${id}-${n}`,
        title: `${id} ${n} ${'é&'.repeat(60)}`,
      }))
    const world = await digestWorld({
      ...document,
      milestones: [...document.milestones, ...many(1_000, milestone, 'milestone')],
      consultations: [
        ...document.consultations,
        ...many(60, consultation, 'consultation').map((other, n) => ({
          ...other,
          ...(n % 2 === 1 && { city: 'Dakar', country: 'SN' }),
        })),
      ],
    })
    const move = (thing: 'milestone' | 'consultation', start: string) => (_: unknown, n: number) =>
      ({ thing, id: `${thing}-${n}`, fields: { start } }) satisfies Partial<Write>
    await world.write(Array.from({ length: 940 }, move('milestone', '2027-05-20')))
    await world.write(Array.from({ length: 60 }, move('consultation', '2027-03-17')))
    const { html, subject, text } = await world.digest()
    expect(subject).toMatch(/^Summit\+5: .{10,80}$/)
    expect(await faultsOf(html)).toEqual([])
    expect(bytes(html)).toBeLessThan(60_000)
    expect(text.split('\n').filter(line => /^[-*] /.test(line)).length).toBeLessThan(40)
    expect(text).toContain('- 995 more: https://tributary.test/summit/history')
    expect(text).toMatch(/- \d{3,} more: https:\/\/tributary\.test\/summit\/consultations\/clashes/)
  })

  it('is within its bound by its making, whatever its parts are filled with', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 3_000 }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.nat(12),
        (titles, length) => {
          const html = rendered(n => titles[n % titles.length] || '-', 30 + length).html
          expect(bytes(html)).toBeLessThan(100_000)
          expect(html).toMatch(/<\/html>\n$/)
        },
      ),
      { numRuns: 40 },
    )
    const heavy = rendered(() => `a${'\u20dd'.repeat(11)}`.repeat(600), 40)
    expect(bytes(heavy.html)).toBeLessThan(100_000)
    expect(heavy.html).toContain('The rest is in the workspace')
  })

  it('turns with the language: nothing in it has a side of its own', async () => {
    const { html } = rendered(() => TITLES.Arabic, 6, 'rtl')
    expect(await faultsOf(html)).toEqual([])
    expect(html).toContain('<html lang="en" dir="rtl">')
    expect(html).toContain('<table role="presentation" dir="rtl"')
    // A title in another direction stands by itself.
    expect(html).toContain(`<bdi>${TITLES.Arabic}</bdi>`)
  })

  it('begins with what it says, and ends with why it came and what to do about it', async () => {
    const { digest } = await called('A title')
    const { html } = await digest()
    const [, preheader = ''] = /aria-hidden="true">(.*?)&#/.exec(html) ?? []
    expect(preheader).toMatch(/^2 dates moved; for ITU: .* Goal is missed by/)
    expect(html).toMatch(/because you take part in A title for ITU\. Hours are in Geneva time\./)
    expect(html).toContain('<a class="accent" href="https://tributary.test/digest/x"')
    expect(html).toMatch(/>Change what you get<\/a>.*>Unsubscribe<\/a>/s)
  })

  it.each([
    ['light', '#ffffff', { ink: '#1c2024', soft: '#60646c', link: '#0b68bb' }],
    ['dark', '#111113', { ink: '#edeef0', soft: '#b0b4ba', link: '#70b8ff' }],
  ])('can be read in %s: every text has a contrast of 4.5 and more', (_, ground, inks) => {
    const { html } = rendered(() => 'A title', 6)
    for (const ink of Object.values(inks)) {
      expect(html).toContain(ink)
      expect([ink, contrast(ink, ground)]).toEqual([ink, expect.any(Number)])
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
    }
    // And no other colours of text stand in it.
    const colours = [...html.matchAll(/[^-]color:\s?(#\w{6})/g)].map(([, colour]) => colour)
    const known = ['#1c2024', '#60646c', '#0b68bb', '#edeef0', '#b0b4ba', '#70b8ff']
    expect(colours.filter(colour => !known.includes(colour ?? ''))).toEqual([])
  })
})

/** A digest of a process with so many milestones ahead, in English of a direction. */
function rendered(title: (n: number) => string, count: number, direction: 'ltr' | 'rtl' = 'ltr') {
  const document = preparation()
  const milestones = Array.from({ length: count }, (_, n) => ({
    ...(document.milestones[1] as (typeof document.milestones)[0]),
    id: `m-${n}`,
    title: title(n),
    start: addDays('2027-02-10', n % 40),
    revision: 2,
  }))
  const record = { ...document, milestones } as never
  const facts = digestFacts({
    after: { record, on: '2027-03-01' },
    changes: [],
    acknowledged: new Set(),
  })
  const digest = composeDigest(facts, { bodies: ['itu'], timeZone: 'Europe/Zurich' })
  return renderDigest(digest, {
    messages: { ...messagesIn('en'), direction },
    origin: 'https://tributary.test',
    acronyms: new Map([['itu', 'ITU']]),
  })
}

/** The contrast of two colours (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [a, b] = [light(one), light(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
