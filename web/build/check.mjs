// Fails when what is built has grown too heavy for an old phone, says left or right,
// or when a drawing or a source file has grown too long to read.
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'

const web = path.resolve(import.meta.dirname, '..')
const manifest = JSON.parse(await readFile(path.join(web, 'dist/manifest.json'), 'utf8'))

/** The most that may be sent, in KB: gzipped, or as it is for fonts. */
const heaviest = {
  'young-people.css': 16, 'families.css': 13, 'staff.css': 18,
  'young-people.js': 16, 'service-worker.js': 4, 'drawing.js': 4, 'photo.js': 2, 'recording.js': 3, 'families.js': 20,
  'staff.js': 20, 'drawings.svg': 6, 'cards.svg': 10, 'atkinson-latin.woff2': 40,
  'noto-arabic.woff2': 80
}
const sided = /[{;](margin|padding|border)-(left|right)|[{;](left|right):(?!0\b)|float:(left|right)|text-align:(left|right)/g

const problems = [...(await weights()), ...(await sides()), ...(await lengths())]
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'Light enough, and without sides' : `${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1

async function weights() {
  const found = await Promise.all(
    Object.entries(heaviest).map(async ([name, most]) => {
      const sent = await readFile(path.join(web, 'dist', manifest[name] + (name.endsWith('.woff2') ? '' : '.gz')))
      return sent.length > most * 1024 && `${name} is ${(sent.length / 1024).toFixed(1)} KB sent: at most ${most}`
    })
  )
  return found.filter(Boolean)
}

async function sides() {
  const found = []
  for (const name of Object.keys(manifest).filter((name) => name.endsWith('.css'))) {
    const css = await readFile(path.join(web, 'dist', manifest[name]), 'utf8')
    for (const [side] of css.matchAll(sided)) found.push(`${name} says ${side.slice(1)}: say start or end`)
  }
  return found
}

async function lengths() {
  const found = []
  for (const name of (await readdir(path.join(web, 'drawings'), { recursive: true })).filter((name) => path.extname(name))) {
    const drawing = await readFile(path.join(web, 'drawings', name))
    if (drawing.length > 2048) found.push(`drawings/${name} is over 2 KB`)
  }
  for (const folder of ['build', 'styles', 'scripts', 'gallery', 'gallery/layouts']) {
    for (const name of (await readdir(path.join(web, folder))).filter((name) => path.extname(name))) {
      const lines = (await readFile(path.join(web, folder, name), 'utf8')).split('\n').length
      if (lines > 300) found.push(`${folder}/${name} is ${lines} lines: at most 300`)
    }
  }
  return found
}
