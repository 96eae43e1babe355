// Writes the sample pages to gallery/built and, with --serve, shows them with
// the same strict content rules that the server sends.
import { createServer } from 'node:http'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'

const web = path.resolve(import.meta.dirname, '..')
const gallery = path.join(web, 'gallery')
const built = path.join(gallery, 'built')

await writeGallery()
if (process.argv.includes('--serve')) serve(Number(process.env.PORT ?? 8090))

async function writeGallery() {
  const manifest = JSON.parse(await readFile(path.join(web, 'dist/manifest.json'), 'utf8'))
  await rm(built, { recursive: true, force: true })
  await mkdir(built, { recursive: true })

  const names = (await readdir(gallery)).filter((name) => name.endsWith('.html')).sort()
  for (const name of names) {
    const page = await readFile(path.join(gallery, name), 'utf8')
    await writeFile(path.join(built, name), await render(page, manifest))
  }
  console.log(`${names.length} sample pages in gallery/built`)
}

/** Puts a page in the layout that its first line asks for, as the server's templates do. */
async function render(page, manifest) {
  const [, first, main] = page.match(/^<!--(.*?)-->\s*\n([\s\S]*)$/)
  const asked = Object.fromEntries(
    first.split(';').map((pair) => pair.split(/:(.*)/).slice(0, 2).map((word) => word.trim()))
  )
  const layout = await readFile(path.join(gallery, 'layouts', `${asked.layout}.html`), 'utf8')
  const leave = await readFile(path.join(gallery, 'layouts/leave.part'), 'utf8')
  const asset = (name) => `/assets/${manifest[name] ?? name}`

  return layout
    .replace('{{main}}', () => repeated(main.trimEnd()))
    .replace('{{leave}}', () => leave.trim())
    .replaceAll('{{title}}', asked.title)
    .replaceAll('{{body}}', asked.body ? ` ${asked.body}` : '')
    .replace(/\{\{at ([\w-]+)\}\}/g, (_, place) => (place === asked.place ? ' aria-current="page"' : ''))
    .replace(/\{\{asset ([\w.-]+)\}\}/g, (_, name) => asset(name))
    .replace(/\{\{(drawing|scene) ([\w-]+)\}\}/g, (_, kind, name) => drawing(kind, name, asset('drawings.svg')))
}

function drawing(kind, name, sprite) {
  const classes = kind === 'scene' ? 'drawing drawing--scene' : 'drawing'
  return `<svg class="${classes}" aria-hidden="true" focusable="false"><use href="${sprite}#drawing-${name}"/></svg>`
}

/** `<!-- repeat 9 --> … <!-- end -->` writes its contents nine times, with {{n}} counted. */
function repeated(html) {
  return html.replace(/<!-- repeat (\d+) -->([\s\S]*?)<!-- end -->/g, (_, times, part) =>
    Array.from({ length: Number(times) }, (_, n) => part.replaceAll('{{n}}', String(n + 1))).join('')
  )
}

function serve(port) {
  const rules = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"
  const types = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.html': 'text/html; charset=utf-8' }

  createServer(async (request, response) => {
    // Every sample of a young person's words is still open.
    if (request.url.endsWith('/open')) return response.writeHead(204).end()
    const asked = decodeURIComponent(new URL(request.url, 'http://gallery').pathname)
    const file = asked.startsWith('/assets/')
      ? path.join(web, 'dist', path.basename(asked))
      : path.join(built, path.basename(asked))
    if (!path.extname(file) || !existsSync(file)) return response.writeHead(404).end('Not here')
    const type = types[path.extname(file)] ?? 'font/woff2'
    response.writeHead(200, { 'content-type': type, 'content-security-policy': rules })
    response.end(await readFile(file))
  }).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/young-person-home.html`))
}
