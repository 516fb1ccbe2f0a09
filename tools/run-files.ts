import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './checks.ts'
import type { FileReport } from './file-report.ts'

/** What hangs fails in the end, instead of holding everything up. */
const PATIENCE_MS = 10 * 60_000
/** What files leave behind in a process adds up; from here on a fresh one does the rest. */
const ENOUGH_BYTES = 700_000_000

const REPORTER = pathToFileURL(join(import.meta.dirname, 'file-report.ts')).href

/** Runs test files in so many processes at once; each is given the next file when it has told what became of its last. */
export async function runFiles(
  files: string[],
  processes: number,
  settings: Record<string, string>,
  tell: (report: FileReport) => void,
): Promise<void> {
  const waiting = [...files]
  const lane = async () => {
    while (waiting.length > 0) await runSome(startWorker(settings), waiting, tell)
  }
  await Promise.all(Array.from({ length: processes }, lane))
}

/** One process, until no file waits or it has grown too large. A file that ends it has failed. */
function runSome(child: ChildProcess, waiting: string[], tell: (report: FileReport) => void): Promise<void> {
  let running: string | undefined
  let patience: NodeJS.Timeout | undefined
  const give = (file: string | undefined) => {
    running = file
    clearTimeout(patience)
    if (file) patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    child.send({ file })
  }
  child.on('message', (said: 'ready' | FileReport) => {
    if (said === 'ready') return give(waiting.shift())
    tell(said)
    give(said.bytes > ENOUGH_BYTES ? undefined : waiting.shift())
  })
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      clearTimeout(patience)
      if (running) tell(broken(running, `its process ended with ${code ?? signal}`))
      resolve()
    })
  })
}

const startWorker = (settings: Record<string, string>): ChildProcess =>
  fork(join(import.meta.dirname, 'test-worker.ts'), {
    cwd: ROOT,
    execArgv: [`--test-reporter=${REPORTER}`, '--test-reporter-destination=stdout'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(ROOT, '.test/compile-cache'), ...settings },
  })

const broken = (file: string, why: string): FileReport => ({
  file,
  passed: 0,
  failures: [{ name: '', why }],
  seconds: 0,
  bytes: 0,
})
