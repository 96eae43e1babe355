// A question whose answer is kept on this phone while it is typed, and until the server has it.
import { answerOf, change, keepAnswer, keepDraft } from './shelf.js'

const lastSent = 'answer-sent'
const ours = ['token', 'form_key', 'way', 'then']

/** Keeps what is said in a question that the server showed. */
export async function keepQuestion(form, mark) {
  const { draft, kind } = form.dataset
  const [number, versions] = [Number(form.dataset.number), form.dataset.versions.split(' ')]
  const base = versions[number - 1]
  const about = { mark, draft, number, base }
  await keepDraft(mark, draft, { kind, versions })
  const kept = await answerOf(mark, draft, number)
  // What the server wrote since wins over what was only typed.
  if (kept && (kept.state !== 'typing' || kept.base === base)) fill(form, kept.said)
  if (kept && 'problem' in document.body.dataset) await change(kept, { state: 'typing' })

  const settled = keepTyping(form, about, kind)
  form.addEventListener('submit', (event) => {
    // On to draw or to speak: that needs the network.
    if (event.defaultPrevented || (event.submitter && event.submitter.name === 'then')) return
    event.preventDefault()
    const said = saidIn(form, kind, event.submitter)
    const keeping = settled().then(() => keepAnswer({ ...about, state: 'waiting' }, said)).then(({ id }) => note(id))
    // A full phone must not stop them: the form goes on its way all the same.
    Promise.race([keeping.catch(() => {}), wait(1500)]).then(() => sendAsEver(form, said.way))
  })
}

/** The server has what was last sent from this tab: it led on to another page. */
export async function dropWhatTheServerTook(mark) {
  const id = take()
  const [arrival] = performance.getEntriesByType('navigation')
  if (!id || !arrival || !arrival.redirectCount || 'problem' in document.body.dataset || !id.startsWith(`${mark} `)) return
  const [, draft, number] = id.split(' ')
  const answer = await answerOf(mark, draft, number)
  if (answer && answer.state === 'waiting') await change(answer)
}

/**
 * Keeps what is typed as it is typed; what was finished before stays finished (`about.state`). Gives what to wait
 * for before the same answer is kept as finished.
 */
export function keepTyping(form, about, kind, begin) {
  let keeping
  let isBehind = false
  const keep = () => {
    isBehind = Boolean(keeping)
    if (isBehind) return
    const said = { ...saidIn(form, kind), begin }
    keeping = keepAnswer({ state: 'typing', ...about }, said).catch(() => {}).then(() => {
      keeping = undefined
      if (isBehind) keep()
    })
  }
  form.addEventListener('input', keep)
  return () => {
    isBehind = false
    return Promise.resolve(keeping)
  }
}

/** What a form says: which button, and every field that is not ours. */
export function saidIn(form, kind, button) {
  const fields = [...new FormData(form)].filter(([name, value]) => !ours.includes(name) && typeof value === 'string')
  return { kind, way: (button && button.value) || 'said', fields }
}

/** Puts kept words back. */
export function fill(form, { fields, way }) {
  const said = new Map()
  for (const [name, value] of fields) said.set(name, [...(said.get(name) || []), value])
  for (const field of form.elements) {
    if (!field.name || ours.includes(field.name) || field.type === 'file') continue
    const values = said.get(field.name) || []
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value)
    else if (values.length > 0) field.value = values[0]
  }
  for (const button of form.querySelectorAll('.way')) {
    if (button.value === way) button.setAttribute('aria-pressed', 'true')
    else button.removeAttribute('aria-pressed')
  }
}

function sendAsEver(form, way) {
  const pressed = document.createElement('input')
  Object.assign(pressed, { type: 'hidden', name: 'way', value: way })
  form.append(pressed)
  form.submit()
}

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))

function note(id) {
  try {
    sessionStorage.setItem(lastSent, id)
  } catch {
    // Sent again then, and absorbed.
  }
}

function take() {
  try {
    const id = sessionStorage.getItem(lastSent)
    sessionStorage.removeItem(lastSent)
    return id
  } catch {
    return undefined
  }
}
