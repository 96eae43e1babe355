// The sheet of paper: lines on a canvas, and how they are kept in this tab.
const colours = {
  black: '#1b2a38', red: '#c2331a', orange: '#e07b00', green: '#2f7d32', blue: '#1f5f99', purple: '#6b3fa0',
  brown: '#7a4a21', white: '#ffffff'
}
const widths = { thin: 6, thick: 16, 'very-thick': 40 }

/** The sheet on `canvas`, with the lines that were kept under `key`. */
export function sheet(canvas, key) {
  const to = canvas.getContext('2d')
  let lines = read(key)
  let takenBack = []

  const draw = () => {
    to.fillStyle = '#ffffff'
    to.fillRect(0, 0, canvas.width, canvas.height)
    for (const line of lines) trace(to, line)
  }
  const keep = () => write(key, lines)
  draw()
  return {
    canvas,
    isEmpty: () => lines.length === 0,
    begin(pen, point) {
      lines.push({ ...pen, points: [point] })
      takenBack = []
      trace(to, lines.at(-1))
    },
    goOn(point) {
      const line = lines.at(-1)
      line.points.push(point)
      trace(to, { ...line, points: line.points.slice(-2) })
    },
    // Drawn anew as a whole: its pieces overlap at their ends.
    end() {
      draw()
      keep()
    },
    undo() {
      if (lines.length > 0) takenBack.push(lines.pop())
      draw()
      keep()
    },
    redo() {
      if (takenBack.length > 0) lines.push(takenBack.pop())
      draw()
      keep()
    }
  }
}

// A line of one point is a dot: it goes nowhere, and its round ends are seen.
function trace(to, { colour, line, points }) {
  to.strokeStyle = colours[colour] ?? colours.black
  to.lineWidth = widths[line] ?? widths.thick
  to.lineCap = 'round'
  to.lineJoin = 'round'
  to.beginPath()
  to.moveTo(...points[0])
  for (const point of points.length > 1 ? points.slice(1) : points) to.lineTo(...point)
  to.stroke()
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? []
  } catch {
    return []
  }
}

function write(key, lines) {
  try {
    sessionStorage.setItem(key, JSON.stringify(lines))
  } catch {
    // Full, or refused: drawing goes on, only a lost page would lose it.
  }
}
