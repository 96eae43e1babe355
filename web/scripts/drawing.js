// Drawing on the page. What is drawn is a list of lines: that list is what Take back
// undoes, what stays in this tab if the page is lost, and what becomes the picture.
import { sheet } from './drawing-sheet.js'
import { drawWithKeys } from './drawing-keys.js'

const form = document.querySelector('form[data-drawing]')
const box = form?.querySelector('[data-draw]')
if (box && canSendFiles()) begin()

function begin() {
  const paper = sheet(box.querySelector('canvas'), `kept-words:${form.id}:lines`)
  box.hidden = false
  for (const instead of form.querySelectorAll('[data-instead]')) instead.hidden = true
  drawWithPointer(paper)
  drawWithKeys(box, paper, pen)
  box.querySelector('[data-undo]').addEventListener('click', paper.undo)
  box.querySelector('[data-redo]').addEventListener('click', paper.redo)
  form.addEventListener('submit', send(paper), { capture: true })
}

/** The colour and the line that are chosen now. */
function pen() {
  const chosen = (name) => box.querySelector(`input[name=${name}]:checked`).value
  return { colour: chosen('colour'), line: chosen('line') }
}

function drawWithPointer(paper) {
  const { canvas } = paper
  let finger = null
  canvas.addEventListener('pointerdown', (event) => {
    if (finger !== null || event.button > 0) return
    finger = event.pointerId
    canvas.setPointerCapture(finger)
    paper.begin(pen(), at(canvas, event))
  })
  canvas.addEventListener('pointermove', (event) => {
    if (event.pointerId !== finger) return
    const all = event.getCoalescedEvents?.() ?? []
    for (const one of all.length ? all : [event]) paper.goOn(at(canvas, one))
  })
  for (const end of ['pointerup', 'pointercancel']) {
    canvas.addEventListener(end, (event) => {
      if (event.pointerId !== finger) return
      finger = null
      paper.end()
    })
  }
}

/** Where on the sheet an event is, whatever its size on the screen. */
function at(canvas, event) {
  const seen = canvas.getBoundingClientRect()
  const across = ((event.clientX - seen.left) * canvas.width) / seen.width
  return [Math.round(across), Math.round(((event.clientY - seen.top) * canvas.height) / seen.height)]
}

// Before the form is sent, its lines become a file in its own file field.
function send(paper) {
  return (event) => {
    const field = form.querySelector('input[type=file]')
    if (field.files.length > 0) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const empty = box.querySelector('[data-draw-empty]')
    empty.hidden = !paper.isEmpty()
    if (paper.isEmpty()) {
      empty.textContent = box.dataset.empty
      empty.setAttribute('role', 'alert')
      return paper.canvas.focus()
    }
    paper.canvas.toBlob((picture) => {
      const files = new DataTransfer()
      files.items.add(new File([picture], 'drawing.png', { type: 'image/png' }))
      field.files = files.files
      form.requestSubmit()
    }, 'image/png')
  }
}

function canSendFiles() {
  try {
    return Boolean(new DataTransfer().items && form.requestSubmit && window.PointerEvent)
  } catch {
    return false
  }
}
