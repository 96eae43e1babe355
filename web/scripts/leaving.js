// Leaving quickly, and signing out: nothing of theirs stays behind in this tab.
import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs'
import { forgetWords } from './kept-words.js'

const hasLeft = 'has-left'

/** govuk-frontend's way out (a tap, or Shift three times), which also forgets and tells the server. */
export class Leaving extends ExitThisPage {
  exitPage() {
    forgetWords()
    remember(hasLeft)
    const { leave } = this.$button.dataset
    if (leave && navigator.sendBeacon) navigator.sendBeacon(leave)
    this.blank()
    // In place of this page, so that Back does not lead here.
    window.location.replace(this.$button.href)
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
    }
  })
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
