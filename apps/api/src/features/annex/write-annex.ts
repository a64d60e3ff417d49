import type { AnnexSheet } from '@tributary/annex/write/annex-sheet'
import { writeCsv } from '@tributary/annex/write/write-csv'
import { writeDocx } from '@tributary/annex/write/write-docx'
import { writeHtml } from '@tributary/annex/write/write-html'
import { writeXlsx } from '@tributary/annex/write/write-xlsx'
import type { AnnexFormat } from '@tributary/contract/annex/routes'
import { readFeedEntries } from '@tributary/database/feed/list-feed-entries'
import {
  ANNEX_COLUMNS,
  ANNEX_FILE_COLUMNS,
  type AnnexField,
} from '@tributary/domain/annex/annex-field'
import { type AnnexFilter, filterAnnex } from '@tributary/domain/annex/filter-annex'
import { lookupsOf } from '@tributary/domain/annex/vocabulary'
import { annexCell } from '@tributary/domain/annex/write-cell'
import type { ProcessRecord } from '@tributary/domain/change/as-of'
import type { Consultation } from '@tributary/domain/consultation/consultation'
import type { Day } from '@tributary/domain/date/day'
import { type AnnexEntry, renderAnnex } from '@tributary/ical/annex/render-annex'
import { annexTexts } from '@tributary/messages/annex'
import { writeDay } from '@tributary/messages/date'
import { messagesIn } from '@tributary/messages/messages'
import type { Deps } from '../../deps.ts'
import { loadAnnex } from './load-annex.ts'

type Input = {
  processId: string
  format: AnnexFormat
  filter: AnnexFilter
  on: Day
  /** A past record, and the instant of it. */
  past?: { record: ProcessRecord; asOf: string } | undefined
  origin: string
}

/** Annex 1 as a file; undefined where there is no process. */
export async function writeAnnex(
  { db }: Pick<Deps, 'db'>,
  { processId, format, filter, on, past, origin }: Input,
): Promise<string | Uint8Array<ArrayBuffer> | undefined> {
  const record = await loadAnnex(db, { processId, on, record: past?.record })
  if (!record) return undefined
  const { preparation } = record.facts
  const { online, headers } = record.vocabulary
  const lookups = lookupsOf(record.vocabulary)
  const consultations = filterAnnex(record.consultations, filter, on)
  const cell = (of: Consultation, field: AnnexField) =>
    annexCell(of, field, { lookups, online, on })
  switch (format) {
    case 'csv':
      return writeCsv(fileSheet())
    case 'xlsx':
      return writeXlsx(fileSheet())
    case 'docx':
      return writeDocx(printedSheet())
    case 'html':
      return writeHtml(printedSheet(), texts('annex.printHint'))
    case 'ics': {
      const name = `${texts('annex.title')} · ${preparation.title}`
      return renderAnnex(await entries(), { processId, name, origin })
    }
  }

  function sheet(fields: readonly AnnexField[], rows: string[][]): AnnexSheet {
    return {
      title: texts('annex.title'),
      process: preparation.title,
      about: texts('annex.asOf', { date: writeDay(messages, on), count: rows.length }),
      language: messages.intlLocale,
      headers: [messages.t('consultation.number'), ...fields.map(name => headers[name] ?? name)],
      rows: rows.map((row, index) => [String(index + 1), ...row]),
      printed: ANNEX_COLUMNS.length + 1,
    }
  }

  function fileSheet(): AnnexSheet {
    const rows = consultations.map(of => ANNEX_FILE_COLUMNS.map(field => cell(of, field)))
    return sheet(ANNEX_FILE_COLUMNS, rows)
  }

  // On paper who takes part stands together, and all groups are not named one by one.
  function printedSheet(): AnnexSheet {
    const rows = consultations.map(of =>
      ANNEX_COLUMNS.map(field => {
        const text = cell(of, field)
        if (field === 'title' && of.hostEvent) return `${text}\n${of.hostEvent}`
        if (field === 'organisers' && of.partners?.length) {
          const partners = messages.list(of.partners)
          return [text, messages.t('consultation.with', { partners })].filter(Boolean).join('\n')
        }
        const count = preparation.stakeholderGroups.length
        const isAll = field === 'stakeholderGroups' && of.stakeholderGroups.length === count
        return isAll && count > 1 ? messages.t('consultation.everyGroup', { count }) : text
      }),
    )
    return sheet(ANNEX_COLUMNS, rows)
  }

  async function entries(): Promise<AnnexEntry[]> {
    const stored = past ? [] : await readFeedEntries(db, processId, 'consultation')
    const logged = new Map(stored.map(({ of, logged: log }) => [of.id, log]))
    return consultations.map(({ revision, ...of }) => {
      const at = past?.asOf ?? ''
      return {
        thing: 'consultation',
        of,
        logged: logged.get(of.id) ?? { revision, createdAt: at, changedAt: at },
        cells: Object.fromEntries(
          ANNEX_FILE_COLUMNS.filter(field => field !== 'id').map(field => [field, cell(of, field)]),
        ),
      }
    })
  }
}

const messages = messagesIn('en')
const texts = annexTexts(messages)
