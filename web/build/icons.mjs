// The mark on a phone's home screen: the open door on our own paper, drawn as pixels for phones that take no
// SVG. Nothing on it says care, council or child: a phone lies on tables.
import { deflateSync } from 'node:zlib'

const paper = [0x0b, 0x5f, 0x5c]
const door = [0xff, 0xdf, 0xb8]
const line = [0xff, 0xfb, 0xf4]

/** A small one, a large one, and the one that Apple's phones ask for. */
export async function homeScreenIcons() {
  return [180, 192, 512].map((size) => ({ name: `home-screen-${size}.png`, bytes: png(size) }))
}

// In a square of 24: the same door as drawings/logo.svg. Any phone may cut the corners off, so it stays inside.
const shapes = [
  { colour: line, has: (x, y) => inside(x, y, 7.2, 5.6, 16.8, 18.2) },
  { colour: paper, has: (x, y) => inside(x, y, 12.6, 6.8, 15.6, 17) },
  { colour: door, has: (x, y) => inside(x, y, 8.4, 6.8, 12.6, 17) },
  { colour: paper, has: (x, y) => (x - 11.2) ** 2 + (y - 12) ** 2 < 0.5 },
  { colour: line, has: (x, y) => inside(x, y, 5.4, 17, 18.6, 18.2) }
]

function inside(x, y, left, top, right, bottom) {
  return x >= left && x < right && y >= top && y < bottom
}

function png(size) {
  const rows = []
  for (let y = 0; y < size; y++) {
    const row = Buffer.alloc(1 + size * 3)
    for (let x = 0; x < size; x++) row.set(colourAt(x, y, size), 1 + x * 3)
    rows.push(row)
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts])
}

// Four looks at each pixel, so that edges are smooth.
function colourAt(x, y, size) {
  const seen = [0.25, 0.75].flatMap((dy) => [0.25, 0.75].map((dx) => colourOf(((x + dx) * 24) / size, ((y + dy) * 24) / size)))
  return [0, 1, 2].map((part) => Math.round(seen.reduce((sum, colour) => sum + colour[part], 0) / seen.length))
}

function colourOf(x, y) {
  const top = shapes.filter((shape) => shape.has(x, y)).at(-1)
  return top ? top.colour : paper
}

function chunk(name, bytes) {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes])
  length.writeUInt32BE(bytes.length)
  check.writeUInt32BE(checksum(named))
  return Buffer.concat([length, named, check])
}

// CRC-32, as the format asks.
function checksum(bytes) {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
