// Builds everything the browser needs into web/dist: fonts, drawings, styles and
// scripts, each named after its contents, each with .br and .gz beside it, and
// manifest.json from plain names to those names. The same sources give the same bytes.
import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import { compileAsync } from 'sass'
import { fonts } from './fonts.mjs'
import { cards, icon, sprite } from './drawings.mjs'
import { homeScreenIcons } from './icons.mjs'
import { readyForAnyDirection } from './direction.mjs'

const web = path.resolve(import.meta.dirname, '..')
const dist = path.join(web, 'dist')
const moods = ['young-people', 'families', 'staff']
// Scripts of one page each.
const tools = ['drawing', 'photo', 'recording']
const manifest = {}

await rm(dist, { recursive: true, force: true })
await mkdir(dist, { recursive: true })

for (const font of await fonts()) await keep(font.name, font.bytes)
await keep('drawings.svg', await sprite())
await keep('cards.svg', await cards())
await keep('icon.svg', await icon())
for (const one of await homeScreenIcons()) await keep(one.name, one.bytes)
for (const mood of moods) await keep(`${mood}.css`, await styles(mood))
for (const name of [...moods, ...tools]) await keep(`${name}.js`, await scripts(name))
await keepServiceWorker()
await writeManifest()

/** Writes a file under a name that changes when its contents do, and its compressed forms. */
async function keep(name, contents) {
  const bytes = Buffer.from(contents)
  const { name: stem, ext } = path.parse(name)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const hashed = `${stem}-${hash}${ext}`
  manifest[name] = hashed

  await writeFile(path.join(dist, hashed), bytes)
  // A woff2 and a png are compressed inside already: once more makes them larger.
  const isSmall = ['.woff2', '.png'].includes(ext)
  const smaller = isSmall ? bytes : gzipSync(bytes, { level: 9 })
  if (!isSmall) {
    await writeFile(path.join(dist, `${hashed}.gz`), smaller)
    await writeFile(path.join(dist, `${hashed}.br`), brotli(bytes))
  }
  console.log(`${hashed.padEnd(38)} ${kilobytes(bytes)} ${kilobytes(smaller)} sent`)
}

async function styles(mood) {
  const compiled = await compileAsync(path.join(web, 'styles', `${mood}.scss`), {
    loadPaths: [path.join(web, 'node_modules')],
    quietDeps: true,
    charset: false
  })
  const css = readyForAnyDirection(compiled.css).replace(/\{\{asset ([\w.-]+)\}\}/g, (_, name) => manifest[name])
  const { code } = await transform(css, { loader: 'css', minify: true, target: ['chrome87', 'safari14', 'firefox78'] })
  return code
}

async function scripts(name, more = { format: 'esm' }) {
  const { outputFiles } = await build({
    entryPoints: [path.join(web, 'scripts', `${name}.js`)],
    bundle: true,
    minify: true,
    target: 'es2018',
    legalComments: 'none',
    write: false,
    ...more
  })
  return outputFiles[0].contents
}

/** Last, for it names everything that a young person's page needs without a network. */
async function keepServiceWorker() {
  const needed = ['young-people.css', 'young-people.js', 'drawings.svg', 'icon.svg', 'atkinson-latin.woff2', 'atkinson-welsh.woff2']
  const assets = needed.map((name) => `/assets/${manifest[name]}`)
  const version = createHash('sha256').update(assets.join()).digest('hex').slice(0, 10)
  const define = { ASSETS: JSON.stringify(assets), VERSION: JSON.stringify(version) }
  await keep('service-worker.js', await scripts('service-worker', { format: 'iife', define }))
}

async function writeManifest() {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeFile(path.join(dist, 'manifest.json'), `${JSON.stringify(sorted, null, 2)}\n`)
  console.log(`${(await readdir(dist)).length} files in web/dist`)
}

function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  })
}

function kilobytes(bytes) {
  return `${(bytes.length / 1024).toFixed(1)} KB`.padStart(9)
}
