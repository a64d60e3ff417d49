import { useIsRouting, useLocation, useNavigate } from '@solidjs/router'
import type { ConsultationResource } from '@tributary/contract/consultation/schema'
import type { Fields } from '@tributary/domain/change/change'
import type { DateFields } from '@tributary/domain/date/when'
import { useReader } from '../../reader.tsx'
import type { Values } from '../../ui/form/form.tsx'
import { type Draft, keepDraft, readDraft } from '../change/draft.ts'
import { saveChange } from '../change/save-change.ts'
import { showInList } from '../change/show-value.ts'
import { DATE_FIELDS, fieldsOf, valuesOf } from '../change/thing-values.ts'
import { consultationWrites } from './actions.ts'
import { getConsultations } from './queries.ts'

/**
 * Puts a consultation to another date as its form would: shown at once, undone from the notice.
 * Where it cannot be saved the form opens with the new date, to merge it with what stands there.
 */
export function useMoveConsultation(among: () => ConsultationResource[]) {
  const { messages, preparation, href } = useReader()
  const navigate = useNavigate()
  const isRouting = useIsRouting()
  const here = useLocation()
  // In front of the page, one could not reach the notice that undoes it.
  const seenAt = () => {
    const search = new URLSearchParams(here.search)
    search.delete('show')
    return search.size > 0 ? `${here.pathname}?${search}` : here.pathname
  }
  return async (of: ConsultationResource, date: DateFields, reason = ''): Promise<void> => {
    const process = preparation().id
    const { id, revision } = of
    const base = fieldsOf(of)
    const fields = { ...withoutDate(base), ...date }
    const values: Values = { ...valuesOf('consultation', fields), reason }
    const draftName = `${process}/consultation/${id}`
    // What is typed in its form and not saved stays there.
    const kept = readDraft(draftName)
    const draft: Draft = kept
      ? { ...kept, values: { ...kept.values, start: values.start } }
      : { values, base, revision }
    await saveChange(
      messages,
      { navigate, isRouting },
      {
        process,
        thing: 'consultation',
        id,
        base,
        revision,
        fields,
        reason,
        draftName,
        draft,
        writes: consultationWrites,
        seenAt: seenAt(),
        editedAt: href(`/consultations/${id}/edit`),
        show: shown => showInList(getConsultations.keyFor(process), among(), id, shown),
      },
    )
    if (kept && !readDraft(draftName)) keepDraft(draftName, kept)
  }
}

/** The fields of a thing without any of its date. */
function withoutDate(fields: Fields): Fields {
  const kept = Object.entries(fields).filter(([name]) => !DATE_FIELDS.includes(name))
  return Object.fromEntries(kept)
}
