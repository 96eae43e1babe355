// Starts and stops the program, each time on a folder and a port of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Running {
  /** Such as `http://127.0.0.1:40123`. */
  address: string
  /** All it has said on standard output so far. */
  said(): string
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

/** `engage COMMAND --data FOLDER`, once it says where it is; on a free port unless it is named. */
export async function start(command: 'demo' | 'serve', folder: string, port = '0'): Promise<Running> {
  const child = spawn(program(), [command, '--data', folder, '--port', port], { cwd: folder, env: environment() })
  const printed = { out: '', error: '' }
  child.stdout.on('data', (bytes) => (printed.out += bytes))
  child.stderr.on('data', (bytes) => (printed.error += bytes))
  const stop = () => stopped(child)
  const kill = () => stopped(child, 'SIGKILL')
  try {
    const address = await until(child, printed)
    return { address, said: () => printed.out, stop, kill }
  } catch (problem) {
    await stop()
    throw problem
  }
}

function program(): string {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const named = process.env.ENGAGE_PROGRAM && resolve(process.env.ENGAGE_PROGRAM)
  const places = [named, here('../../target/release/engage'), here('../../target/debug/engage')]
  const found = places.find((place) => place && existsSync(place))
  if (!found) throw new Error('engage is not built: `cargo build -p engage`, or set ENGAGE_PROGRAM')
  return found
}

// Whoever runs the tests may have settings of their own: they are not ours.
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ENGAGE_')))
}

async function until(child: ChildProcess, printed: { out: string; error: string }): Promise<string> {
  const patience = Date.now() + 60_000
  while (Date.now() < patience) {
    const found = /Engage is at (http:\/\/\S+?)\/\s/.exec(printed.out)
    if (found) return found[1]
    if (child.exitCode !== null) break
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`engage did not start: ${printed.error || printed.out}`)
}

async function stopped(child: ChildProcess, how: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(how)
  const killing = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(killing)
}
