// A young person's words do not stay on a screen that may no longer show them:
// the worker was moved, the session ended, the words were taken back.
const seconds = 30

/** Watches every `[data-still-open]` and takes its contents away once it is closed. */
export function watchStillOpen() {
  const watched = [...document.querySelectorAll('[data-still-open]')]
  if (watched.length === 0) return

  const askAll = () => watched.forEach(ask)
  window.setInterval(askAll, seconds * 1000)
  window.addEventListener('focus', askAll)
  window.addEventListener('pageshow', (event) => event.persisted && askAll())
  document.addEventListener('visibilitychange', () => document.hidden || askAll())
}

async function ask(element) {
  if (!('stillOpen' in element.dataset)) return
  try {
    const answer = await fetch(element.dataset.stillOpen, { cache: 'no-store', redirect: 'manual' })
    // A redirect is the way to the sign-in page: the session has ended.
    if (answer.status === 401 || answer.status === 404 || answer.type === 'opaqueredirect') close(element)
  } catch {
    // No signal says nothing about who may read: ask again later.
  }
}

function close(element) {
  const words = document.createElement('p')
  words.className = 'closed-words'
  words.setAttribute('role', 'status')
  words.textContent = element.dataset.closedWords || ''
  delete element.dataset.stillOpen
  element.replaceChildren(words)
}
