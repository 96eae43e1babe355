// A young person's own phone: what they say is kept on it until the server has it, and says so.
import { dropWhatTheServerTook, keepQuestion } from './question.js'
import { sendAnswers } from './send-answers.js'
import { answersOf, canKeep, remember } from './shelf.js'

/** Starts it on a page of someone who is signed in. A shared tablet's pages have no `data-mine`: nothing is kept. */
export async function keepOffline() {
  const { mine } = document.body.dataset
  if (!mine || !canKeep()) return
  const question = document.querySelector('form.question[data-draft]')
  if (question) {
    question.dataset.keptSealed = ''
    // Before the first letter; the rest may wait.
    keepQuestion(question, mine).catch(console.error)
  }
  askForTheWorker()
  await remember('mark', mine)
  await remember('language', document.documentElement.lang)
  await dropWhatTheServerTook(mine)
  const tryNow = () => sendAnswers().then(() => tell(mine))
  await tryNow()
  window.addEventListener('online', tryNow)
  window.addEventListener('offline', () => tell(mine))
}

/** Asks the browser to send by itself, where it can, and not to clear what waits. */
export async function sendLater() {
  try {
    if (navigator.storage && navigator.storage.persist) await navigator.storage.persist()
    const worker = await navigator.serviceWorker.ready
    if (worker.sync) await worker.sync.register('send-answers')
  } catch {
    // The next page that opens with a network sends it.
  }
}

function askForTheWorker() {
  if (!navigator.serviceWorker) return
  const same = { createScriptURL: (address) => address }
  const policy = window.trustedTypes ? window.trustedTypes.createPolicy('engage', same) : same
  navigator.serviceWorker.register(policy.createScriptURL('/service-worker.js')).catch(console.error)
}

// "Only on this phone", in words, on every page, for as long as it is so.
async function tell(mine) {
  const answers = await answersOf(mine)
  const template = document.getElementById('only-here')
  const shown = document.querySelector('.only-here')
  if (shown) shown.remove()
  const has = (state) => answers.some((answer) => answer.state === state)
  const word = has('failed') ? 'failed' : has('waiting') ? 'waiting' : !navigator.onLine && 'offline'
  if (!template || !word) return
  const note = template.content.firstElementChild.cloneNode(true)
  for (const words of note.querySelectorAll('[data-when]')) words.hidden = !words.dataset.when.split(' ').includes(word)
  document.getElementById('main').prepend(note)
}
