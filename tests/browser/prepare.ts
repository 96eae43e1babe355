// Once before all tests: a demo is filled. Every test begins with a copy of it, so that none meets another's
// words.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { start } from './program.ts'

export default async function prepare(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'engage-browser-'))
  const demo = await start('demo', folder)
  await demo.stop()
  process.env.ENGAGE_FILLED_DEMO = folder
  return () => rm(folder, { recursive: true, force: true })
}
