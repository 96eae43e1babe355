// Leaving quickly, and signing out: nothing of theirs stays behind in this tab.
import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs'
import { forgetWords } from './kept-words.js'
import { isShared } from './shared-tablet.js'
import { canKeep, forgetWho } from './shelf.js'

const hasLeft = 'has-left'

/** govuk-frontend's way out (a tap, or Shift three times), which also forgets and tells the server. */
export class Leaving extends ExitThisPage {
  exitPage() {
    forgetWords()
    remember(hasLeft)
    const { leave } = this.$button.dataset
    this.blank()
    forgetMost().then((keeps) => {
      if (leave && navigator.sendBeacon) navigator.sendBeacon(leave, new URLSearchParams(keeps ? { keep: 'sealed' } : {}))
      // In place of this page, so that Back does not lead here.
      window.location.replace(this.$button.href)
    })
  }

  /** Covers the page at once: the harmless one may be slow to come. */
  blank() {
    this.$overlay = document.createElement('div')
    this.$overlay.className = 'govuk-exit-this-page-overlay'
    this.$overlay.setAttribute('role', 'alert')
    document.body.classList.add('govuk-exit-this-page-hide-content')
    document.body.appendChild(this.$overlay)
    this.$overlay.textContent = this.i18n.t('activated')
  }
}

/** Forgets kept words when a `form[data-sign-out]` is sent. */
export function forgetOnSignOut() {
  document.addEventListener('submit', (event) => {
    if ('signOut' in event.target.dataset) {
      forgetWords()
      remember(hasLeft)
      forgetFirst(event)
    }
  })
}

// Answers that were finished without a network are nobody else's to throw away: they stay, sealed, and the
// server is told to leave them there. Whoever is here next does not see them.
function forgetFirst(event) {
  if (event.defaultPrevented || isShared() || !canKeep()) return
  event.preventDefault()
  const form = event.target
  forgetMost().then((keeps) => {
    if (keeps) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'keep', value: 'sealed' }))
    form.submit()
  })
}

// Leaving waits for no slow phone.
function forgetMost() {
  if (isShared() || !canKeep()) return Promise.resolve(false)
  return Promise.race([forgetWho().catch(() => false), new Promise((go) => setTimeout(go, 300, true))])
}

/** A page that the browser held in memory is asked for again once its person has left. */
export function staySignedOut() {
  window.addEventListener('pageshow', (event) => {
    try {
      if (event.persisted && sessionStorage.getItem(hasLeft)) window.location.reload()
      else sessionStorage.removeItem(hasLeft)
    } catch {
      if (event.persisted) window.location.reload()
    }
  })
}

function remember(what) {
  try {
    sessionStorage.setItem(what, 'yes')
  } catch {
    // No storage, nothing kept, nothing to remember.
  }
}
