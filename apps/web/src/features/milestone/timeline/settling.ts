import { type Accessor, createEffect, createSignal, on, onMount } from 'solid-js'
import { createAtRest } from './at-rest.ts'
import { isSameView, type View } from './view.ts'

/**
 * Shows the view that is asked for, at first and whenever another is asked for or the width
 * changes, and tells the one in which panning has come to rest, which it returns.
 */
export function createSettling(given: {
  width: Accessor<number>
  view: Accessor<View>
  asked: () => View | undefined
  first: () => View
  show: (view: View) => void
  onView: (view: View) => void
}): Accessor<View | undefined> {
  const [settled, setSettled] = createSignal<View>()
  const showAsked = () => given.show(given.asked() ?? given.first())
  onMount(showAsked)
  createEffect(on(given.width, showAsked, { defer: true }))
  createEffect(
    on(
      given.asked,
      asked => {
        if (asked && !isSameView(asked, given.view())) given.show(asked)
      },
      { defer: true },
    ),
  )
  const moved = createAtRest(250, () => {
    setSettled(given.view())
    given.onView(given.view())
  })
  createEffect(on(given.view, moved, { defer: true }))
  return settled
}
