let isPressed = false
const release = () => {
  isPressed = false
}
addEventListener('pointerdown', () => (isPressed = true), true)
addEventListener('pointerup', release, true)
addEventListener('pointercancel', release, true)

/**
 * Does something at once, or after the press that is under way: what moves the page meanwhile would
 * take a button from under it, and its click with it.
 */
export function afterPress(task: () => void): void {
  if (!isPressed) {
    task()
    return
  }
  const end = () => {
    removeEventListener('pointerup', end, true)
    removeEventListener('pointercancel', end, true)
    // The click comes with the release.
    setTimeout(task)
  }
  addEventListener('pointerup', end, true)
  addEventListener('pointercancel', end, true)
}
