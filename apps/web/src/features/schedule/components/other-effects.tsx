import { createAsync } from '@solidjs/router'
import { outrunConsultations } from '@tributary/domain/schedule/outrun-consultations'
import type { Ripple } from '@tributary/domain/schedule/ripple'
import { conflictsSentence } from '@tributary/messages/schedule-sentences'
import { whatIfTexts } from '@tributary/messages/what-if'
import { For } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { getConsultations } from '../../consultation/queries.ts'
import type { Trial } from '../trial.ts'
import { LinkedSentence } from './linked-sentence.tsx'

type Say = (title: (id: string) => string) => string

/** What is missed, which conflicts come and go, and whom it touches: a sentence each. */
export function OtherEffects(props: { trial: Trial; ripple: Ripple }) {
  const { messages, acronym, preparation, past } = useReader()
  const { t, list } = messages
  const say = whatIfTexts(messages)
  const known = createAsync(() => getConsultations(preparation().id, ...past()), {
    initialValue: [],
  })
  const title = (id: string) => props.trial.milestoneOf(id)?.title ?? id
  const effects = (): Say[] => {
    const { deadlines, consultations, missed, bodies, conflicts } = props.ripple
    const told: Say[] = []
    const tell = (of: unknown[], sentence: Say) => of.length > 0 && told.push(sentence)
    tell(deadlines, name =>
      t('schedule.deadlines', { count: deadlines.length, list: list(deadlines.map(name)) }),
    )
    tell(consultations, name =>
      t('schedule.consultations', {
        count: consultations.length,
        list: list(consultations.map(name)),
      }),
    )
    const outrun = outrunOnes()
    tell(outrun, name =>
      say('whatIf.outrun', {
        count: outrun.length,
        list: list(
          outrun.map(({ consultation, milestone }) =>
            say('whatIf.outrunOne', {
              title: known.latest.find(({ id }) => id === consultation)?.title ?? consultation,
              milestone: name(milestone),
            }),
          ),
        ),
      }),
    )
    tell(missed, name => {
      const each = missed.map(({ milestone, days }) =>
        t('schedule.fixedBy', { title: name(milestone), days }),
      )
      return t('schedule.fixed', { count: missed.length, list: list(each) })
    })
    for (const change of ['arising', 'resolved'] as const) {
      tell(conflicts[change], name => {
        const names = { title: name, acronym }
        return say(`whatIf.${change}`, {
          conflicts: conflictsSentence(messages, conflicts[change], names),
        })
      })
    }
    tell(bodies, () =>
      t('schedule.bodies', { count: bodies.length, list: list(bodies.map(acronym)) }),
    )
    return told
  }
  return (
    <ul class="grid gap-2">
      <For each={effects()}>
        {sentence => (
          <li>
            <LinkedSentence say={sentence} title={title} />
          </li>
        )}
      </For>
    </ul>
  )

  function outrunOnes() {
    const before = props.trial.moves().flatMap(({ milestone }) => {
      const found = props.trial.milestoneOf(milestone)
      return found ? [found] : []
    })
    return outrunConsultations(known.latest, before, props.trial.milestones())
  }
}
