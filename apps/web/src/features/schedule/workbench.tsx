import { type JSX, Show } from 'solid-js'
import { TrialStatus } from './components/trial-status.tsx'
import { Sandbox } from './sandbox.tsx'
import { SandboxBanner } from './sandbox-banner.tsx'
import { SchedulePanel } from './schedule-panel.tsx'
import type { Trial } from './trial.ts'

/** The roadmaps with how they stand above them; while something is tried out, that beside them. */
export function Workbench(props: { trial: Trial; children: JSX.Element }) {
  const isOpen = () => props.trial.isOpen()
  return (
    <>
      <Show when={isOpen()} fallback={<SchedulePanel trial={props.trial} />}>
        <SandboxBanner trial={props.trial} />
      </Show>
      <div
        class={isOpen() ? 'print:block xl:grid xl:grid-cols-[23rem_minmax(0,1fr)] xl:gap-8' : ''}
      >
        <Show when={isOpen()}>
          <Sandbox trial={props.trial} />
        </Show>
        <div class="min-w-0">{props.children}</div>
      </div>
      <Show when={isOpen()}>
        <TrialStatus trial={props.trial} />
      </Show>
    </>
  )
}
