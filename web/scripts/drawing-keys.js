// Drawing without a pointer: the arrow keys move the pen, the space bar puts it down.
const steps = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }
const near = 20

/** Lets the keys draw on `paper` while it has the focus; `pen` gives colour and line. */
export function drawWithKeys(box, paper, pen) {
  const { canvas } = paper
  const said = box.querySelector('[data-draw-said]')
  const mark = document.createElement('span')
  mark.className = 'draw__pen'
  mark.hidden = true
  canvas.after(mark)
  let at = [canvas.width / 2, canvas.height / 2]
  let isDown = false

  const show = () => {
    mark.hidden = document.activeElement !== canvas || !canvas.matches(':focus-visible')
    mark.classList.toggle('is-down', isDown)
    const seen = { across: canvas.clientWidth / canvas.width, down: canvas.clientHeight / canvas.height }
    mark.style.translate = `${at[0] * seen.across}px ${at[1] * seen.down}px`
  }
  const lift = () => {
    if (isDown) paper.end()
    isDown = false
  }
  canvas.addEventListener('keydown', (event) => {
    const step = steps[event.key]
    if (step) {
      const far = event.shiftKey ? near * 4 : near
      at = at.map((place, side) => clamp(place + step[side] * far, side ? canvas.height : canvas.width))
      if (isDown) paper.goOn(at)
    } else if (event.key === ' ') {
      if (isDown) lift()
      else {
        isDown = true
        paper.begin(pen(), at)
      }
      said.textContent = isDown ? box.dataset.down : box.dataset.up
    } else return
    event.preventDefault()
    show()
  })
  canvas.addEventListener('keyup', (event) => {
    if (steps[event.key]) said.textContent = `${box.dataset.at} ${percent(at[0], canvas.width)}, ${percent(at[1], canvas.height)}`
  })
  canvas.addEventListener('focus', show)
  canvas.addEventListener('blur', () => {
    lift()
    show()
  })
}

const clamp = (place, most) => Math.min(Math.max(place, 0), most)
const percent = (place, of) => `${Math.round((place * 100) / of)} %`
