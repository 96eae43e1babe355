// The reading face, cut to what our pages say: one file for English with Welsh
// accents found in Latin-1, one small file for ŵ and ŷ, one for other names. The
// face has no Arabic letters: those are another face's, and only fetched by pages
// that show some.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subset from 'subset-font'

const latinFace = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
const arabicFace = '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic'
const locate = createRequire(import.meta.url).resolve

const weights = { wght: { min: 400, max: 700 } }
const latin = `${letters(0x20, 0x7e)}${letters(0xa0, 0xff)}–—‘’“”…•→←↑↓−×€™`
const welsh = 'ŴŵŶŷẀẁẂẃẄẅỲỳŸ'
// What Arabic, Persian, Kurdish, Pashto and Urdu are written with.
const arabic = `،؛؟${letters(0x621, 0x63a)}${letters(0x640, 0x652)}${letters(0x660, 0x66d)}${letters(0x6f0, 0x6f9)}ٱٹپچڈڑژکگڵۆێەیہھۀےۓںځڅډړښګڼېۍٔڕ\u200c\u200d`
const others = `${letters(0x100, 0x17f)}ȘșȚț`

/** The font files, smallest sets first in importance: name and bytes of each. */
export async function fonts() {
  return Promise.all([
    cut('atkinson-latin.woff2', latinFace, 'latin', latin),
    cut('atkinson-welsh.woff2', latinFace, 'latin-ext', welsh),
    cut('atkinson-names.woff2', latinFace, 'latin-ext', without(others, welsh)),
    cut('noto-arabic.woff2', arabicFace, 'arabic', arabic),
    // Sent only to whoever chose them on "How it looks".
    cutOther('lexend.woff2', '@fontsource-variable/lexend/files/lexend-latin-wght-normal.woff2', weights),
    cutOther('lexend-welsh.woff2', '@fontsource-variable/lexend/files/lexend-latin-ext-wght-normal.woff2', weights),
    cutOther('opendyslexic.woff2', '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2'),
    cutOther('opendyslexic-bold.woff2', '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2')
  ])
}

async function cutOther(name, file, variationAxes) {
  const text = `${latin}${welsh}${others}`
  return { name, bytes: await subset(await readFile(locate(file)), text, { targetFormat: 'woff2', variationAxes }) }
}

async function cut(name, face, source, text) {
  const whole = await readFile(locate(`${face}-${source}-wght-normal.woff2`))
  return { name, bytes: await subset(whole, text, { targetFormat: 'woff2', variationAxes: weights }) }
}

function letters(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n))
}

function without(text, taken) {
  return [...text].filter((letter) => !taken.includes(letter)).join('')
}
