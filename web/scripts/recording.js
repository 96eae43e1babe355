// Recording on the page: start, stop, listen, throw away. What is heard stays in this
// tab's memory until the form is sent.
const form = document.querySelector('form[data-recording]')
const box = form?.querySelector('[data-record]')
const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']
const part = (name) => box.querySelector(`[data-${name}]`)
let recorder = null
let parts = []
let recording = null

if (box && canRecord()) begin()

function begin() {
  box.hidden = false
  // The file field is for whoever cannot record here.
  showInstead(false)
  part('start').addEventListener('click', start)
  part('stop').addEventListener('click', () => recorder?.stop())
  part('again').addEventListener('click', throwAway)
  form.addEventListener('submit', send, { capture: true })
  window.addEventListener('pagehide', () => recorder?.state === 'recording' && recorder.stop())
}

async function start() {
  try {
    const heard = await navigator.mediaDevices.getUserMedia({ audio: true })
    const mimeType = kinds.find((kind) => MediaRecorder.isTypeSupported(kind))
    recorder = new MediaRecorder(heard, { mimeType, audioBitsPerSecond: 48000 })
  } catch {
    showInstead(true)
    return say('refused')
  }
  parts = []
  recorder.addEventListener('dataavailable', (event) => event.data.size > 0 && parts.push(event.data))
  recorder.addEventListener('stop', stopped)
  recorder.start(1000)
  countSeconds()
  say('listening')
  show({ start: false, stop: true, again: false })
  part('stop').focus()
}

function stopped() {
  for (const track of recorder.stream.getTracks()) track.stop()
  recording = new File(parts, 'recording', { type: recorder.mimeType })
  part('heard').src = URL.createObjectURL(recording)
  part('heard').hidden = false
  say('done')
  show({ start: false, stop: false, again: true })
  part('again').focus()
}

function throwAway() {
  URL.revokeObjectURL(part('heard').src)
  part('heard').removeAttribute('src')
  part('heard').hidden = true
  recording = null
  part('time').textContent = '0:00'
  say('ready')
  show({ start: true, stop: false, again: false })
  part('start').focus()
}

function countSeconds() {
  const begun = performance.now()
  const most = Number(box.dataset.most)
  const tick = window.setInterval(() => {
    if (recorder.state !== 'recording') return window.clearInterval(tick)
    const seconds = Math.floor((performance.now() - begun) / 1000)
    part('time').textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    if (seconds >= most) recorder.stop()
  }, 250)
}

// What was recorded goes into the form's own file field, so that it is sent like any other.
function send(event) {
  const field = form.querySelector('input[type=file]')
  if (recorder?.state === 'recording' || (!recording && field.files.length === 0)) {
    event.preventDefault()
    event.stopImmediatePropagation()
    part('record-none').textContent = box.dataset.none
    part('record-none').hidden = false
    part('record-none').setAttribute('role', 'alert')
    return
  }
  if (!recording) return
  const files = new DataTransfer()
  files.items.add(recording)
  field.files = files.files
}

function showInstead(isShown) {
  for (const instead of form.querySelectorAll('[data-instead]')) instead.hidden = !isShown
}

function say(state) {
  for (const words of box.querySelectorAll('[data-when]')) words.hidden = words.dataset.when !== state
}

function show(buttons) {
  for (const [name, isShown] of Object.entries(buttons)) part(name).hidden = !isShown
}

function canRecord() {
  try {
    return Boolean(navigator.mediaDevices && window.MediaRecorder && new DataTransfer().items)
  } catch {
    return false
  }
}
