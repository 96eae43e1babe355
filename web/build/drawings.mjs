// Gathers web/drawings/*.svg into one sprite of symbols, `drawing-NAME` each, and
// web/drawings/cards/*.svg into another, for the few pages that show picture cards.
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../drawings')

/** Drawings of every page that also stand on cards. */
const alsoCards = ['bubble', 'envelope', 'face-bad', 'face-good', 'face-some', 'home', 'people', 'skip']

/** Every drawing as a symbol. Stroke and warm fill are inherited from `.drawing` on the page. */
export async function sprite() {
  return together(await drawingsIn(folder))
}

/** Every picture card as a symbol. */
export async function cards() {
  const shared = alsoCards.map((name) => path.join(folder, `${name}.svg`))
  return together([...(await drawingsIn(path.join(folder, 'cards'))), ...shared])
}

async function drawingsIn(place) {
  const names = (await readdir(place)).filter((name) => name.endsWith('.svg')).sort()
  return names.map((name) => path.join(place, name))
}

async function together(files) {
  const symbols = await Promise.all(files.map(symbol))
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`
}

/** The mark that the browser shows on a tab: the open door, in our own colours. */
export async function icon() {
  const logo = await readFile(path.join(folder, 'logo.svg'), 'utf8')
  return logo
    .replace('stroke="currentColor"', 'color="#0b5f5c" stroke="currentColor"')
    .replace('var(--drawing-warm, #ffdfb8)', '#ffdfb8')
}

async function symbol(file) {
  const drawing = await readFile(file, 'utf8')
  const [, box, inside] = drawing.match(/viewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/)
  const lines = inside.split('\n').map((line) => line.trim()).join('')
  return `<symbol id="drawing-${path.parse(file).name}" viewBox="${box}">${lines}</symbol>`
}
