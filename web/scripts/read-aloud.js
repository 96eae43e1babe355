// Reads the page with the device's own voice. A voice that sends the page to another machine is never used.

/** Wakes the `[data-read-aloud]` button once there is a voice for the language of the page. */
export function readAloud() {
  const button = document.querySelector('[data-read-aloud]')
  const voices = window.speechSynthesis
  if (!button || !voices || !window.SpeechSynthesisUtterance) return
  const offer = () => (button.hidden = !voiceFor(document.documentElement.lang))
  // Some browsers name their voices only after a while.
  if (voices.addEventListener) voices.addEventListener('voiceschanged', offer)
  offer()
  voices.cancel()
  button.addEventListener('click', () => (button.getAttribute('aria-pressed') === 'true' ? stop(button) : begin(button)))
  window.addEventListener('pagehide', () => voices.cancel())
}

function voiceFor(language) {
  const inIt = (voice) => voice.lang.replace('_', '-').toLowerCase().startsWith(language.toLowerCase())
  const own = window.speechSynthesis.getVoices().filter((voice) => voice.localService && inIt(voice))
  return own.find((voice) => voice.default) || own.find((voice) => /-GB$/i.test(voice.lang)) || own[0]
}

function begin(button) {
  show(button, true)
  next(button, partsOf(document.getElementById('main')))
}

function next(button, parts) {
  for (const was of document.querySelectorAll('.is-read')) was.classList.remove('is-read')
  const [part, ...rest] = parts
  if (!part || button.getAttribute('aria-pressed') !== 'true') return show(button, false)
  const language = (part.closest('[lang]') || document.documentElement).lang
  const voice = voiceFor(language) || voiceFor(document.documentElement.lang)
  const said = new SpeechSynthesisUtterance(wordsOf(part))
  said.voice = voice
  said.lang = voice.lang
  said.rate = 0.95
  said.onend = () => next(button, rest)
  said.onerror = () => next(button, rest.length && button.getAttribute('aria-pressed') === 'true' ? rest : [])
  part.classList.add('is-read')
  return window.speechSynthesis.speak(said)
}

function stop(button) {
  show(button, false)
  window.speechSynthesis.cancel()
}

function show(button, isReading) {
  button.setAttribute('aria-pressed', String(isReading))
  for (const words of button.querySelectorAll('[data-when]')) words.hidden = (words.dataset.when === 'reading') !== isReading
}

const whole = 'h1, h2, h3, p, dt, dd, label, button, a, textarea, summary, th, td'

// What says something, in the order of the page, each once: a line whole, with the links in it.
function partsOf(main) {
  const parts = [...main.querySelectorAll(`${whole}, li`)].filter((part) => isShown(part) && wordsOf(part))
  const isInAnother = (part) => part.parentElement.closest(whole) && main.contains(part.parentElement.closest(whole))
  return parts.filter((part) => (part.tagName === 'LI' ? !part.querySelector(whole) : !isInAnother(part)))
}

function wordsOf(part) {
  return (part.tagName === 'TEXTAREA' ? part.value : part.innerText || '').replace(/\s+/g, ' ').trim()
}

function isShown(part) {
  return part.getClientRects().length > 0 && !part.closest('[aria-hidden="true"], .govuk-visually-hidden')
}
