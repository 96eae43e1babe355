// The words on the screen, by the keys that the pages use, so that a better sentence breaks no test.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from './engage.ts'

const crates = fileURLToPath(new URL('../../crates/', import.meta.url))
/** Every crate that has words. */
const capabilities = readdirSync(crates).filter((crate) => existsSync(`${crates}${crate}/words/en.ftl`))

export type Say = (key: string, names?: Record<string, string>) => string

/** What a page says in a language. Messages with plurals are left out. */
export function wordsIn(language: Language): Say {
  const messages = new Map(capabilities.flatMap((crate) => messagesOf(crate, language)))
  return (key, names = {}) => {
    const message = messages.get(key)
    if (!message) throw new Error(`no page says ${key} in ${language}`)
    return message.replace(/\{ \$(\w+) \}/g, (_, name) => apart(names[name] ?? `{ $${name} }`, language))
  }
}

/** Between Arabic words a name is held apart, so that it keeps its own direction. */
function apart(name: string, language: Language): string {
  return language === 'ar' ? `\u2068${name}\u2069` : name
}

/** Every whole sentence of a language: a page in another one that shows it has fallen back to it. */
export function sentencesIn(language: Language): Set<string> {
  const messages = capabilities.flatMap((crate) => messagesOf(crate, language))
  return new Set(messages.map(([, message]) => message).filter((message) => !message.includes('{')))
}

export const english = wordsIn('en')

function messagesOf(crate: string, language: Language): [string, string][] {
  const file = `${crates}${crate}/words/${language}.ftl`
  // A language that is complete for young people alone has no file where they read nothing.
  const found = (existsSync(file) ? readFileSync(file, 'utf8') : '').matchAll(/^([a-z][a-z0-9-]*) = (.+)$/gm)
  return [...found].map(([, key, message]) => [key, message.trim()])
}
