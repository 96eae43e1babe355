// Between the pages and the network: keeps what is public and the same for everyone (styles, scripts, drawings,
// letters, and one page without anybody in it), and nothing else. ASSETS and VERSION are the build's.
import { sendAnswers } from './send-answers.js'
import { remembered } from './shelf.js'

const shelf = `engage-${VERSION}`
const pages = { en: '/on-this-phone/en', cy: '/on-this-phone/cy' }
const patience = 20000

self.addEventListener('install', (event) => {
  // Asked for by nobody in particular: what comes back cannot be anyone's.
  const forAnyone = Object.values(pages).map((page) => new Request(page, { credentials: 'omit', cache: 'no-store' }))
  const keep = async () => (await caches.open(shelf)).addAll([...forAnyone, ...ASSETS])
  event.waitUntil(keep().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  const dropOlder = async () => {
    for (const name of await caches.keys()) if (name !== shelf) await caches.delete(name)
    await self.clients.claim()
  }
  event.waitUntil(dropOlder())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(opened(request, url))
  else if (request.method === 'GET' && url.pathname.startsWith('/assets/')) event.respondWith(asset(request))
})

// The network is back, even if the page is closed by now.
self.addEventListener('sync', (event) => {
  if (event.tag !== 'send-answers') return
  event.waitUntil(sendAnswers().then((stopped) => {
    if (stopped === 'later') throw new Error('the browser tries again later')
  }))
})

async function opened(request, url) {
  try {
    return await soon(fetch(request))
  } catch {
    const [, statement, number] = /^\/say\/([^/]+)\/(\d+)$/.exec(url.pathname) || []
    // The answer is on the phone already; the page that kept it did so before it was sent.
    if (request.method === 'POST' && statement) return Response.redirect(`/say/${statement}/${Number(number) + 1}`, 303)
    const language = url.searchParams.get('language') || (await remembered('language').catch(() => 'en'))
    return (await caches.match(pages[language] || pages.en, { ignoreVary: true })) || Response.error()
  }
}

async function asset(request) {
  return (await caches.match(request, { ignoreVary: true })) || fetch(request)
}

// A train's signal often takes a page and gives nothing back.
function soon(answer) {
  return Promise.race([answer, new Promise((_, tooLate) => setTimeout(tooLate, patience))])
}
