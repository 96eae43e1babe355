// A tablet that many people use keeps nothing, and does not stay open on someone's page.
const idleSeconds = 5 * 60

export const isShared = () => 'shared' in document.documentElement.dataset

/** Leaves the page by itself after five minutes without a touch. */
export function closeWhenIdle() {
  const form = document.querySelector('form[data-sign-out]')
  if (!isShared() || !form) return
  let idle
  const begin = () => {
    clearTimeout(idle)
    idle = setTimeout(() => form.requestSubmit ? form.requestSubmit() : form.submit(), idleSeconds * 1000)
  }
  for (const touch of ['pointerdown', 'keydown', 'scroll']) window.addEventListener(touch, begin, { passive: true })
  begin()
}
