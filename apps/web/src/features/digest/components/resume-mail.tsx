import { createSignal } from 'solid-js'
import { problemOf } from '../../../api.ts'
import { useReader } from '../../../reader.tsx'
import { resumeMail } from '../actions.ts'

/** Lets digests go again to somebody whom mail did not reach. */
export function ResumeMail(props: { id: string; name: string }) {
  const { t, preparation } = useReader()
  const [trouble, setTrouble] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  return (
    <>
      <button
        type="button"
        class="button mt-3"
        aria-label={t('subscription.resumeNamed', { name: props.name })}
        disabled={isBusy()}
        onClick={async () => {
          setBusy(true)
          try {
            await resumeMail({ process: preparation().id, id: props.id })
          } catch (error) {
            setTrouble(problemOf(error).detail)
          } finally {
            setBusy(false)
          }
        }}
      >
        {t('subscription.resume')}
      </button>
      <p role="alert" class="mt-1 text-sm text-bad empty:hidden">
        {trouble()}
      </p>
    </>
  )
}
