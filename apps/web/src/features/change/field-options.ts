import { createAsync } from '@solidjs/router'
import { CONFIDENCES } from '@tributary/domain/confidence'
import { writeDate } from '@tributary/messages/date'
import { useReader } from '../../reader.tsx'
import type { NamedId } from '../../ui/form/ids-field.tsx'
import type { FieldOption } from '../../ui/form/select-field.tsx'
import { getMilestones } from '../milestone/queries.ts'
import { getMandates, getSources } from '../process/queries.ts'

/** What the fields of a form can name: bodies, milestones, mandates, sources, terms. */
export function useFieldOptions() {
  const { t, messages, preparation, bodies, acronym } = useReader()
  const process = () => preparation().id
  const milestones = createAsync(() => getMilestones(process()), { initialValue: [] })
  const mandates = createAsync(() => getMandates(process()), { initialValue: [] })
  const sources = createAsync(() => getSources(process()), { initialValue: [] })
  const groups = (): FieldOption[] =>
    preparation().stakeholderGroups.map(value => ({
      value,
      label: sentenceCase(messages.term('group', value)),
    }))
  return {
    bodies: (): NamedId[] =>
      bodies()
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ id, acronym, name }) => ({ value: id, label: acronym, detail: name })),
    milestones: (): NamedId[] =>
      milestones().map(milestone => ({
        value: milestone.id,
        label: milestone.title,
        detail: `${acronym(milestone.roadmap)}, ${writeDate(messages, milestone)}`,
      })),
    mandates: (): FieldOption[] =>
      mandates().map(({ symbol }) => ({ value: symbol, label: symbol })),
    sources: (): FieldOption[] => sources().map(({ id, title }) => ({ value: id, label: title })),
    confidences: (): FieldOption[] =>
      CONFIDENCES.map(value => ({ value, label: t(`milestone.confidence.${value}`) })),
    regions: (): FieldOption[] =>
      preparation().regions.map(value => ({ value, label: messages.term('region', value) })),
    groups,
    askedOf: (): FieldOption[] => [
      { value: 'all', label: sentenceCase(t('action.everybody')) },
      ...groups(),
    ],
    questions: (): NamedId[] =>
      preparation().questions.map(({ id, title }) => ({
        value: id,
        label: `${id.toUpperCase()}: ${title}`,
      })),
    actionLines: (): NamedId[] =>
      preparation().actionLines.map(({ id, title }) => ({
        value: id,
        label: `${id.toUpperCase()}: ${title}`,
      })),
  }
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
