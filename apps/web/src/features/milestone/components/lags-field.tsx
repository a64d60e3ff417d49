import { whatIfTexts } from '@tributary/messages/what-if'
import { For, Show } from 'solid-js'
import { useReader } from '../../../reader.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { useForm } from '../../../ui/form/form.tsx'
import type { NamedId } from '../../../ui/form/ids-field.tsx'
import { type WrittenLag, writtenLagsIn } from '../../change/thing-values.ts'

/** For each milestone that it depends on: the least days between them, where some are stated. */
export function LagsField(props: { milestones: NamedId[] }) {
  const { messages } = useReader()
  const form = useForm()
  const say = whatIfTexts(messages)
  const dependsOn = () => (form.values.dependsOn as string[] | undefined) ?? []
  const lags = () => (form.values.lags as WrittenLag[] | undefined) ?? []
  const lagAfter = (on: string): WrittenLag =>
    lags().find(lag => lag.on === on) ?? { on, days: '', working: false }
  const change = (on: string, part: Partial<WrittenLag>) =>
    form.set('lags', [...lags().filter(lag => lag.on !== on), { ...lagAfter(on), ...part }])
  const title = (id: string) => props.milestones.find(({ value }) => value === id)?.label ?? id
  // What is wrong is said of the lags as they are sent.
  const errorAfter = (on: string) => {
    const index = writtenLagsIn(form.values).findIndex(lag => lag.on === on)
    return form.errorOf(`lags.${index}.days`) ?? form.errorOf(`lags.${index}.on`)
  }
  return (
    <Show when={dependsOn().length > 0}>
      <Field name="lags" label={say('lag.title')} hint={say('lag.hint')} group optional>
        {described => (
          <ul id={described().id} tabindex="-1" class="divide-y divide-line border-y border-line">
            <For each={dependsOn()}>
              {on => (
                <li class="grid gap-x-4 gap-y-1 py-2 text-sm sm:grid-cols-[1fr_auto] sm:items-center">
                  <span class="[overflow-wrap:anywhere]" aria-hidden="true">
                    {say('lag.after', { title: title(on) })}
                  </span>
                  <div class="flex flex-wrap items-center gap-x-4 gap-y-1">
                    <span class="flex items-center gap-2">
                      <input
                        type="text"
                        inputmode="numeric"
                        autocomplete="off"
                        maxlength="12"
                        class="field w-20 text-end"
                        aria-label={say('lag.days', { title: title(on) })}
                        aria-invalid={errorAfter(on) ? true : undefined}
                        value={lagAfter(on).days}
                        onInput={input => change(on, { days: input.currentTarget.value })}
                      />
                      <span aria-hidden="true">{say('lag.unit')}</span>
                    </span>
                    <label class="flex min-h-9 items-center gap-2">
                      <input
                        type="checkbox"
                        class="size-4 accent-[var(--accent-fill)]"
                        aria-label={say('lag.workingNamed', { title: title(on) })}
                        checked={lagAfter(on).working}
                        onChange={input => change(on, { working: input.currentTarget.checked })}
                      />
                      {say('lag.working')}
                    </label>
                  </div>
                  <Show when={errorAfter(on)}>
                    {error => <p class="text-bad sm:col-span-2 sm:text-end">{error()}</p>}
                  </Show>
                </li>
              )}
            </For>
          </ul>
        )}
      </Field>
    </Show>
  )
}
