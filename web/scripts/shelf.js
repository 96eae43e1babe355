// What waits on this phone: in IndexedDB, the words sealed with a key that cannot leave the browser.
// Each record belongs to one person (`mark`); another person on the same phone never sees it.
import { openDB } from 'idb'

let opened

/** Whether this browser can keep anything sealed. */
export const canKeep = () => Boolean(self.indexedDB && self.crypto && self.crypto.subtle)

/** Who was signed in here last, and the language of the page: what a page without a network goes by. */
export async function remember(name, value) {
  return (await shelf()).put('settings', value, name)
}

export async function remembered(name) {
  return (await shelf()).get('settings', name)
}

/** Keeps a draft's kind and the versions of its answers, so that it can be gone on with anywhere. */
export async function keepDraft(mark, draft, said) {
  const sealed = await seal(mark, said)
  return (await shelf()).put('drafts', { id: `${mark} ${draft}`, mark, draft, sealed })
}

export async function draftOf(mark, draft) {
  const found = await (await shelf()).get('drafts', `${mark} ${draft}`)
  return found && { ...(await open(found)), movedTo: found.movedTo }
}

/** Keeps one answer in place of an earlier one to the same question. Its key makes it count once. */
export async function keepAnswer({ mark, draft, number, base, state }, said) {
  const sealed = await seal(mark, said)
  const changes = (await shelf()).transaction(['answers', 'settings'], 'readwrite')
  const sequence = ((await changes.objectStore('settings').get('sequence')) || 0) + 1
  const answer = { id: `${mark} ${draft} ${number}`, mark, draft, number, base, state, sealed, sequence, key: freshKey() }
  await Promise.all([
    changes.objectStore('settings').put(sequence, 'sequence'),
    changes.objectStore('answers').put(answer),
    changes.done
  ])
  return answer
}

/** One answer as it was kept, its words open. */
export async function answerOf(mark, draft, number) {
  const found = await (await shelf()).get('answers', `${mark} ${draft} ${number}`)
  return found && { ...found, said: await open(found) }
}

/** Everything of one person, in the order in which it was said. No clock is asked: phones are often wrong. */
export async function answersOf(mark) {
  const all = await (await shelf()).getAll('answers')
  const theirs = all.filter((answer) => answer.mark === mark).sort((one, other) => one.sequence - other.sequence)
  return Promise.all(theirs.map(async (answer) => ({ ...answer, said: await open(answer) })))
}

/** The people for whom something waits to be sent. */
export async function whoWaits() {
  const all = await (await shelf()).getAll('answers')
  return [...new Set(all.filter((answer) => answer.state === 'waiting').map((answer) => answer.mark))]
}

/** Changes a kept answer, unless other words took its place in the meantime. */
export async function change(answer, changes) {
  const rows = (await shelf()).transaction('answers', 'readwrite')
  const now = await rows.store.get(answer.id)
  if (now && now.key === answer.key) await (changes ? rows.store.put({ ...now, ...changes }) : rows.store.delete(answer.id))
  await rows.done
}

/** A draft that was begun here has a page of its own now; whoever still writes in it is led there. */
export async function move(mark, draft, to) {
  const rows = (await shelf()).transaction(['answers', 'drafts'], 'readwrite')
  const [answers, drafts] = [rows.objectStore('answers'), rows.objectStore('drafts')]
  for (const answer of await answers.getAll()) {
    if (answer.mark !== mark || answer.draft !== draft) continue
    await answers.delete(answer.id)
    await answers.put({ ...answer, draft: to, id: `${mark} ${to} ${answer.number}` })
  }
  const begun = await drafts.get(`${mark} ${draft}`)
  if (begun) await drafts.put({ ...begun, draft: to, id: `${mark} ${to}` })
  if (begun) await drafts.put({ ...begun, movedTo: to })
  return rows.done
}

/** Forgets whoever was here. What they finished without a network stays sealed until they come back. */
export async function forgetWho() {
  const rows = (await shelf()).transaction(['answers', 'drafts', 'settings', 'keys'], 'readwrite')
  const answers = rows.objectStore('answers')
  const kept = new Set()
  for (const answer of await answers.getAll()) {
    if (answer.state === 'typing') await answers.delete(answer.id)
    else kept.add(answer.mark)
  }
  for (const mark of await rows.objectStore('keys').getAllKeys()) {
    if (!kept.has(mark)) await rows.objectStore('keys').delete(mark)
  }
  for (const draft of await rows.objectStore('drafts').getAll()) {
    if (!kept.has(draft.mark)) await rows.objectStore('drafts').delete(draft.id)
  }
  await rows.objectStore('settings').delete('mark')
  await rows.done
  return kept.size > 0
}

export function freshKey() {
  if (crypto.randomUUID) return crypto.randomUUID()
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'))
  return digits.join('')
}

function shelf() {
  opened = opened || openDB('engage', 1, {
    upgrade(db) {
      for (const name of ['settings', 'keys']) db.createObjectStore(name)
      for (const name of ['answers', 'drafts']) db.createObjectStore(name, { keyPath: 'id' })
    },
    // A newer page, or a wipe, must not wait for this one.
    blocking: close,
    terminated: close
  })
  return opened
}

async function close() {
  const was = opened
  opened = undefined
  if (was) (await was).close()
}

async function seal(mark, said) {
  const [key, iv] = [await keyOf(mark), crypto.getRandomValues(new Uint8Array(12))]
  const words = new TextEncoder().encode(JSON.stringify(said))
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: boundTo(mark) }, key, words) }
}

async function open({ mark, sealed: { iv, bytes } }) {
  const how = { name: 'AES-GCM', iv, additionalData: boundTo(mark) }
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, await keyOf(mark), bytes)))
}

const boundTo = (mark) => new TextEncoder().encode(mark)

async function keyOf(mark) {
  const found = await (await shelf()).get('keys', mark)
  if (found) return found
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  // Of two tabs, the first one's key is everyone's.
  const rows = (await shelf()).transaction('keys', 'readwrite')
  const first = await rows.store.get(mark)
  if (!first) await rows.store.put(fresh, mark)
  await rows.done
  return first || fresh
}
