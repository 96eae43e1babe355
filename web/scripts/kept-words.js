// What someone is typing stays in this tab until the server has it: a lost signal,
// a closed page or a failed save loses nothing. Gone with the tab, with signing
// out and with leaving quickly.
import { isShared } from './shared-tablet.js'

const prefix = 'kept-words:'
const lastSent = 'kept-words-sent'

/** Keeps the words of every `form[data-keep-words]`, and puts back what was kept. */
export function keepWords() {
  if (isShared()) return forgetAll()
  dropWhatTheServerHas()
  for (const form of document.querySelectorAll('form[data-keep-words][id]:not([data-kept-sealed])')) {
    for (const field of form.querySelectorAll('textarea[name]')) keep(form, field)
  }
  document.addEventListener('submit', (event) => storage((box) => box.setItem(lastSent, event.target.id)))
}

/** Forgets every word kept in this tab. */
export function forgetWords() {
  for (const key of keptKeys()) storage((box) => box.removeItem(key))
}

function forgetAll() {
  forgetWords()
  storage((box) => box.removeItem(lastSent))
}

function keep(form, field) {
  const key = `${prefix}${form.id}:${field.name}`
  const kept = read(key)
  // What the server wrote wins over older words of ours, unless nothing changed there.
  if (kept && (kept.base === field.defaultValue || field.defaultValue === '') && kept.words !== field.value) {
    field.value = kept.words
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  field.addEventListener('input', () => write(key, { words: field.value, base: field.defaultValue }))
}

// Our forms answer a save by sending the browser on to another page. Only that, and
// only for the form that was just sent, says that the server has the words: a page
// reached after a lost signal or a new sign-in does not.
function dropWhatTheServerHas() {
  const form = storage((box) => box.getItem(lastSent))
  storage((box) => box.removeItem(lastSent))
  if (!form || 'problem' in document.body.dataset || !wasSentOn()) return
  for (const key of keptKeys()) {
    if (key.startsWith(`${prefix}${form}:`)) storage((box) => box.removeItem(key))
  }
}

function wasSentOn() {
  const [arrival] = performance.getEntriesByType('navigation')
  return Boolean(arrival && arrival.redirectCount > 0)
}

function keptKeys() {
  return storage((box) => Object.keys(box).filter((key) => key.startsWith(prefix))) || []
}

function read(key) {
  return storage((box) => JSON.parse(box.getItem(key)))
}

function write(key, kept) {
  storage((box) => box.setItem(key, JSON.stringify(kept)))
}

// Some browsers refuse storage, or are full: typing must go on all the same.
function storage(act) {
  try {
    return act(window.sessionStorage)
  } catch {
    return undefined
  }
}
