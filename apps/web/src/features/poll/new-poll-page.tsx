import { useSearchParams } from '@solidjs/router'
import { instantOf, wallClockIn } from '@tributary/domain/date/when'
import { placeOfZone } from '@tributary/messages/date'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader.tsx'
import { useSession } from '../../session.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { AreaField } from '../../ui/form/area-field.tsx'
import { AskingForm } from '../../ui/form/asking-form.tsx'
import { createForm, type Errors, type Values } from '../../ui/form/form.tsx'
import { missing } from '../../ui/form/missing.ts'
import { RowsField } from '../../ui/form/rows-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Page } from '../../ui/page.tsx'
import { Allowed } from '../change/allowed.tsx'
import { makePoll } from './actions.ts'

type Row = Record<string, string>

/** Asks people when they can meet; times may come with the address, as instants. */
export default function NewPollPage() {
  const { t } = useReader()
  const { may } = useSession()
  return (
    <Allowed when={may('ask')} title={t('poll.new')}>
      <Page title={t('poll.new')} lead={t('poll.newLead')}>
        <NewPoll />
      </Page>
    </Allowed>
  )
}

function NewPoll() {
  const { t, href, messages, preparation, timeZone } = useReader()
  const [search] = useSearchParams<{ at: string; minutes: string; title: string }>()
  const [made, setMade] = createSignal<{ link: string; count: number }>()
  const place = () => placeOfZone(timeZone())
  const offered = (search.at ?? '').split(',').filter(at => !Number.isNaN(Date.parse(at)))
  const form = createForm(
    {
      title: search.title ?? '',
      note: '',
      minutes: search.minutes ?? '60',
      options: offered.length > 0 ? offered.map(at => ({ at: wallClockIn(at, timeZone()) })) : [{}],
      deadline: '',
      invitees: [],
    },
    values => ({
      ...missing(messages, values, ['title', 'minutes', 'deadline']),
      ...noTime(values),
    }),
  )
  const rowsIn = (name: string) => form.values[name] as Row[]
  const instant = (clock: unknown) => new Date(instantOf(String(clock), timeZone())).toISOString()
  const send = async () => {
    const invitees = rowsIn('invitees')
      .filter(({ name, email }) => name || email)
      .map(({ name = '', email = '' }) => ({ name: name.trim(), email: email.trim() }))
    const note = String(form.values.note).trim()
    const link = await makePoll(preparation().id, {
      title: String(form.values.title).trim(),
      ...(note && { note }),
      minutes: Number(form.values.minutes),
      options: rowsIn('options').flatMap(({ at }) => (at ? [instant(at)] : [])),
      timeZone: timeZone(),
      deadline: instant(form.values.deadline),
      invitees,
    })
    setMade({ link: `${location.origin}/poll/${link}`, count: invitees.length })
  }
  return (
    <Show
      when={made()}
      fallback={
        <div class="max-w-2xl">
          <AskingForm
            form={form}
            submit={t('poll.ask')}
            send={send}
            beside={
              <a class="button" href={href('/meetings/polls')}>
                {t('edit.leave')}
              </a>
            }
          >
            <TextField name="title" label={t('field.title')} />
            <TextField
              name="minutes"
              type="number"
              label={t('poll.minutes')}
              inputmode="numeric"
              class="sm:max-w-32"
            />
            <RowsField
              name="options"
              label={t('poll.options')}
              hint={t('poll.optionsHint', { place: place() })}
              add={t('poll.addOption')}
              columns={[{ name: 'at', label: t('poll.option'), type: 'datetime-local' }]}
            />
            <TextField
              name="deadline"
              type="datetime-local"
              label={t('poll.deadline')}
              hint={t('poll.deadlineHint', { place: place() })}
              class="sm:max-w-64"
            />
            <RowsField
              name="invitees"
              label={t('poll.invitees')}
              add={t('poll.addInvitee')}
              columns={[
                { name: 'name', label: t('field.name') },
                { name: 'email', label: t('field.email'), type: 'email' },
              ]}
              optional
            />
            <AreaField name="note" label={t('poll.note')} optional />
          </AskingForm>
        </div>
      }
    >
      {found => (
        <div class="grid max-w-2xl gap-4" role="status">
          <p class="font-medium">{t('poll.asked', { count: found().count })}</p>
          <p class="text-soft">{t('poll.linkOnce')}</p>
          <CopyField value={found().link} label={t('poll.link')} />
          <a class="button button-main w-fit" href={href('/meetings/polls')}>
            {t('poll.title')}
          </a>
        </div>
      )}
    </Show>
  )

  function noTime({ options }: Values): Errors {
    return (options as Row[]).some(({ at }) => at) ? {} : { options: t('form.missing') }
  }
}
