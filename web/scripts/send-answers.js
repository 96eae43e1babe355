// Sends what waits on this phone, as the ordinary form of its question, so that every rule of the page holds.
// Used by pages and by the service worker, so there is no document here.
import { answersOf, change, keepDraft, move, whoWaits } from './shelf.js'

const longestWait = 30000

/**
 * Sends everything that waits. Two tabs take turns; where they cannot, each answer's key makes it count once.
 * Says what stopped it: nothing, `later` (no network, or our fault) or `sign-in`.
 */
export async function sendAnswers() {
  const stopped = navigator.locks ? await navigator.locks.request('engage-send', sendAll) : await sendAll()
  if (self.BroadcastChannel) {
    const others = new BroadcastChannel('engage')
    others.postMessage('sent')
    others.close()
  }
  return stopped
}

async function sendAll() {
  for (const mark of await whoWaits()) {
    const waiting = (await answersOf(mark)).filter((answer) => answer.state === 'waiting')
    for (const draft of new Set(waiting.map((answer) => answer.draft))) {
      const stopped = await sendDraft(mark, draft, waiting.filter((answer) => answer.draft === draft))
      // What is another person's waits for them.
      if (stopped && stopped !== 'someone-else') return stopped
    }
  }
  return ''
}

async function sendDraft(mark, draft, answers) {
  let page
  if (draft.startsWith('new-')) {
    page = await begin(mark, answers[0].said.begin)
    const [, statement] = /^\/say\/([0-9a-f-]{36})\//.exec(page.path) || []
    if (!statement) return refused(mark, page, answers)
    await move(mark, draft, statement)
    answers = answers.map((answer) => ({ ...answer, draft: statement, id: `${mark} ${statement} ${answer.number}` }))
  }
  for (const answer of answers) {
    const address = `/say/${answer.draft}/${answer.number}`
    if (!page || !page.token) page = await visit(address)
    if (page.mark !== mark || !page.isWell) {
      const stopped = await refused(mark, page, [answer])
      if (stopped) return stopped
      page = undefined
      continue
    }
    page = await send(address, page.token, answer)
    if (page.isWell && page.path !== '/sign-in') await change(answer)
    else {
      const stopped = await refused(mark, page, [answer])
      if (stopped) return stopped
      page = undefined
    }
  }
  await seeVersions(mark, answers[0])
  return ''
}

// What is written after this, in the next tunnel, follows what was just sent.
async function seeVersions(mark, { draft, said: { kind } }) {
  const page = await visit(`/say/${draft}/1`)
  if (page.mark === mark && page.versions) await keepDraft(mark, draft, { kind, versions: page.versions.split(' ') })
}

/** What is to be done about answers that were not taken; words are never dropped here. */
async function refused(mark, page, answers) {
  if (page.path === '/sign-in' || page.status === 401) return 'sign-in'
  if (page.mark && page.mark !== mark) return 'someone-else'
  if (page.status === 404 || page.status === 409 || page.status === 422) {
    const why = page.why || (page.status === 422 ? 'problem' : 'gone')
    for (const answer of answers) await change(answer, { state: 'failed', why })
    return ''
  }
  return 'later'
}

async function begin(mark, address) {
  const page = await visit('/say')
  if (page.mark !== mark || !page.isWell) return page
  return visit(address, new URLSearchParams({ token: page.token }))
}

function send(address, token, { key, base, said }) {
  const form = new URLSearchParams([['token', token], ['form_key', key], ['base', base || '0'], ['way', said.way], ...said.fields])
  return visit(address, form)
}

async function visit(address, body) {
  const patience = new AbortController()
  const tooLong = setTimeout(() => patience.abort(), longestWait)
  try {
    const answer = await fetch(address, {
      method: body ? 'POST' : 'GET', body, credentials: 'same-origin', cache: 'no-store', signal: patience.signal
    })
    const text = await answer.text()
    return {
      status: answer.status,
      isWell: answer.ok,
      path: new URL(answer.url).pathname,
      why: answer.headers.get('x-why'),
      token: found(/name="token" value="([^"]+)"/, text),
      versions: found(/ data-versions="([^"]+)"/, text),
      mark: found(/<body[^>]* data-mine="([^"]+)"/, text)
    }
  } catch {
    return { status: 0, path: '' }
  } finally {
    clearTimeout(tooLong)
  }
}

function found(pattern, text) {
  const [, value] = pattern.exec(text) || []
  return value
}
