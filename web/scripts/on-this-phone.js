// The one page that opens without a network: questions, and what is only on this phone.
import { fill, keepTyping, saidIn } from './question.js'
import { sendLater } from './offline.js'
import { sendAnswers } from './send-answers.js'
import { answerOf, answersOf, canKeep, change, draftOf, freshKey, keepAnswer, keepDraft, remember, remembered } from './shelf.js'

const here = '/on-this-phone'

/** Starts it, where the page is that one. */
export async function showThisPhone() {
  const page = document.querySelector('[data-on-this-phone]')
  if (!page || !canKeep() || 'shared' in document.documentElement.dataset) return
  const mark = document.body.dataset.mine || (await remembered('mark'))
  const place = mark && (await whereabouts(mark))
  if (place && place.movedTo) location.replace(addressOf(place.movedTo, place.number))
  else if (place) await ask(page, mark, place)
  else await list(page, mark)
}

/** Which question the address means, if this phone knows it. */
async function whereabouts(mark) {
  const [, said, at] = /^\/say\/([^/]+)\/(\w+)$/.exec(location.pathname) || []
  const query = new URLSearchParams(location.search)
  const draft = said || query.get('draft')
  const begun = draft && (await draftOf(mark, draft))
  return begun && { draft, number: Number(at || query.get('number')), ...begun }
}

async function ask(page, mark, { draft, number, kind, begin, versions = [] }) {
  const all = page.querySelectorAll(`template[data-kind="${kind}"]`)
  const template = all[number - 1]
  if (!template) return list(page, mark)
  const address = (to) => addressOf(draft, to)
  const asked = page.querySelector('[data-asked]')
  asked.querySelector('[data-form]').replaceChildren(template.content.cloneNode(true))
  asked.querySelector('[data-back]').href = number > 1 ? address(number - 1) : here
  page.querySelector('[data-listed]').remove()
  asked.hidden = false

  const form = asked.querySelector('form')
  const kept = await answerOf(mark, draft, number)
  if (kept) fill(form, kept.said)
  document.title = `${form.querySelector('h1').textContent.trim()} – Engage`
  const about = { mark, draft, number, base: kept ? kept.base : versions[number - 1] }
  const before = asked.querySelector('[data-answered-before]')
  before.hidden = Boolean(kept) || !about.base || about.base === '0'
  before.querySelector('a').href = number < all.length ? address(number + 1) : here
  const settled = keepTyping(form, kept && kept.state === 'waiting' ? { ...about, state: 'waiting' } : about, kind, begin)
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const said = saidIn(form, kind, event.submitter)
    if (said.way === 'said' && !said.fields.some(([, value]) => value.trim())) return saysNothing(asked, form)
    await settled()
    const base = await baseNow(about, versions)
    await keepAnswer({ ...about, base, state: 'waiting' }, { ...said, begin, asked: form.querySelector('h1').textContent.trim() })
    await sendLater()
    location.assign(number < all.length ? address(number + 1) : `${here}?said=all`)
  })
}

// What waited may have been sent while this page was open; what is said now follows it.
async function baseNow({ mark, draft, number, base }, before) {
  const { versions = [] } = (await draftOf(mark, draft)) || {}
  return versions[number - 1] === before[number - 1] ? base : versions[number - 1]
}

// A draft that was begun here has no page of its own until it is sent.
function addressOf(draft, number) {
  return draft.startsWith('new-') ? `${here}?draft=${draft}&number=${number}` : `/say/${draft}/${number}`
}

function saysNothing(asked, form) {
  asked.querySelector('[data-say-something]').hidden = false
  const field = form.querySelector('textarea, input:not([type=hidden])')
  if (field) field.focus()
}

async function list(page, whose) {
  let mark = whose
  const draw = async () => {
    const answers = mark ? (await answersOf(mark)).filter(({ state, said }) => state !== 'typing' || said.begin) : []
    for (const part of page.querySelectorAll('[data-when]')) part.hidden = part.dataset.when !== (navigator.onLine ? 'online' : 'offline')
    page.querySelector('[data-nothing]').hidden = answers.length > 0
    page.querySelector('[data-something]').hidden = answers.length === 0
    page.querySelector('[data-begin]').hidden = !mark
    const rows = answers.map((answer) => row(page, answer, draw))
    page.querySelector('[data-kept]').replaceChildren(...rows)
  }
  const sendNow = async () => {
    const stopped = await sendAnswers()
    if (stopped === 'sign-in' || (mark && (await isSignedOut()))) {
      // Whoever holds the phone now may be someone else: the words stay, and are not shown.
      await remember('mark', '')
      mark = ''
      page.querySelector('[data-sign-in]').hidden = false
    }
    await draw()
  }
  for (const button of page.querySelectorAll('button[data-begins]')) {
    button.addEventListener('click', () => begin(mark, button))
  }
  page.querySelector('[data-send-now]').addEventListener('click', sendNow)
  window.addEventListener('online', sendNow)
  window.addEventListener('offline', draw)
  await tellOfTheStore(page)
  if (navigator.onLine) await sendNow()
  else await draw()
}

async function isSignedOut() {
  try {
    return (await fetch('/me', { cache: 'no-store', redirect: 'manual' })).type === 'opaqueredirect'
  } catch {
    return false
  }
}

/** One answer: the question, the words, how it stands, and what can be done. */
function row(page, answer, draw) {
  const element = page.querySelector('template[data-answer]').content.firstElementChild.cloneNode(true)
  const choice = answer.said.fields.map(([, value]) => value).filter(Boolean).join(', ')
  const template = page.querySelectorAll(`template[data-kind="${answer.said.kind}"]`)[answer.number - 1]
  const question = template ? template.content.querySelector('h1').textContent.trim() : answer.said.asked
  const link = element.querySelector('[data-question]')
  link.textContent = question || ''
  link.href = addressOf(answer.draft, answer.number)
  const words = answer.said.way === 'said' ? spoken(template, choice) : pressed(template, answer.said.way)
  element.querySelector('[data-words]').textContent = words
  for (const part of element.querySelectorAll('[data-why]')) {
    part.hidden = part.dataset.why !== (answer.state === 'failed' ? answer.why : 'waiting')
  }
  if (![...element.querySelectorAll('[data-why]')].some((part) => !part.hidden)) element.querySelector('[data-why="gone"]').hidden = false
  const does = (name, act) => element.querySelector(`[data-${name}]`).addEventListener('click', (event) => act(event.currentTarget))
  element.querySelector('[data-again]').hidden = answer.state !== 'failed'
  does('again', async () => {
    await change(answer, { state: 'waiting', why: '', key: freshKey(), base: answer.why === 'said-otherwise' ? 'any' : answer.base })
    await sendAnswers()
    await draw()
  })
  does('copy', (button) => copy(element, button, `${question}\n${words}`))
  does('delete', (button) => {
    // The first tap asks, the second does.
    if (!button.dataset.asked) {
      button.dataset.asked = 'yes'
      button.textContent = button.dataset.sure
      return undefined
    }
    return change(answer).then(draw)
  })
  return element
}

async function copy(element, button, words) {
  try {
    await navigator.clipboard.writeText(words)
    button.textContent = button.dataset.done
  } catch {
    const range = document.createRange()
    range.selectNodeContents(element.querySelector('[data-words]'))
    getSelection().removeAllRanges()
    getSelection().addRange(range)
  }
}

// The word of a choice, not its key; a person's own words as they are.
function spoken(template, words) {
  const chosen = template && template.content.querySelector(`input[value="${CSS.escape(words)}"]`)
  const label = chosen && template.content.querySelector(`label[for="${CSS.escape(chosen.id)}"]`)
  return label ? label.textContent.trim() : words
}

function pressed(template, way) {
  const button = template && template.content.querySelector(`button[value="${CSS.escape(way)}"]`)
  return button ? button.textContent.trim() : ''
}

async function begin(mark, { dataset: { begins: kind, address } }) {
  const draft = `new-${freshKey()}`
  await keepDraft(mark, draft, { kind, begin: address, versions: [] })
  location.assign(`${here}?draft=${draft}&number=1`)
}

// Some browsers clear a site's store after a week away. Whoever has words here must know.
async function tellOfTheStore(page) {
  const isSafe = navigator.storage && navigator.storage.persisted && (await navigator.storage.persisted())
  const isInstalled = matchMedia('(display-mode: standalone)').matches
  page.querySelector('[data-may-be-cleared]').hidden = Boolean(isSafe || isInstalled)
}
