// A tap on a slow phone is tapped again. Each form is sent once, until the page
// is shown anew (also from the browser's memory, by Back).
const sent = new WeakSet()

/** Stops a second sending of any form on the page. */
export function sendOnce() {
  document.addEventListener('submit', (event) => {
    if (sent.has(event.target)) return event.preventDefault()
    sent.add(event.target)
    forgetAfter(event.target)
  })
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) sent.delete(form)
  })
}

// If nothing came back in ten seconds, the signal was lost: let them try again.
function forgetAfter(form) {
  window.setTimeout(() => sent.delete(form), 10000)
}
