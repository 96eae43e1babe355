// The words on the screen, by the keys that the pages use, so that a better sentence breaks no test.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from './engage.ts'

export type Say = (key: string, names?: Record<string, string>) => string

/** What a page says in a language. Messages with plurals are left out. */
export function wordsIn(language: Language): Say {
  const messages = new Map(['edge', 'accounts', 'plans', 'voice'].flatMap((crate) => messagesOf(crate, language)))
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
  const messages = ['edge', 'accounts', 'plans', 'voice'].flatMap((crate) => messagesOf(crate, language))
  return new Set(messages.map(([, message]) => message).filter((message) => !message.includes('{')))
}

export const english = wordsIn('en')

function messagesOf(crate: string, language: Language): [string, string][] {
  const file = fileURLToPath(new URL(`../../crates/${crate}/words/${language}.ftl`, import.meta.url))
  const found = readFileSync(file, 'utf8').matchAll(/^([a-z][a-z0-9-]*) = (.+)$/gm)
  return [...found].map(([, key, message]) => [key, message.trim()])
}
