import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Ready = { port: number; postmaster: number; adopted: boolean; databaseUrl: string }
export type FromServer = Ready | { cpu: NodeJS.CpuUsage }
export type ServerProcess = Ready & {
  child: ChildProcess
  url: string
  dataDir: string
  /** Everything it said on its standard output and error so far. */
  said: () => string
  /** CPU time used so far, in microseconds. */
  cpu: () => Promise<number>
  /** Sends the signal and resolves with the exit code (null when the signal ended it) once it is gone. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** The key with every scope that a server of ours is given at its first start. */
export const KEY = 'benchmark-key-0123456789'
/** Who may sign in. */
export const ADMIN = { email: 'bench@example.org', password: 'benchmark-password-0123456789' }
/** The reports key of the same start. */
export const REPORTS_KEY = 'benchmark-reports-key-0123456789'

/** A folder for one server; `remove` it when its PostgreSQL is stopped. */
export function newDataDir(): { dir: string; remove: () => void } {
  const dir = join(tmpdir(), `muster-bench-${process.pid}-${Date.now()}`)
  mkdirSync(dir, { recursive: true, mode: 0o755 })
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** Starts `bench/serve.ts`, or another program of this folder that imports it, on a free port and resolves when it serves. */
export async function startServer(
  dataDir: string,
  settings: Record<string, string> = {},
  execArgv: string[] = [],
  file = 'serve.ts',
): Promise<ServerProcess> {
  const base = {
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    TEAM_API_KEY: KEY,
    REPORTS_API_KEY: REPORTS_KEY,
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    RATE_LIMIT_PER_MINUTE: '0',
    LOG_LEVEL: 'info',
    NODE_ENV: 'production',
  }
  return startChild(file, { ...base, ...settings }, execArgv)
}

/** Starts a program of this folder that says over IPC when it is ready. */
export async function startChild(
  file: string,
  settings: Record<string, string>,
  execArgv: string[] = [],
): Promise<ServerProcess> {
  const child = fork(join(import.meta.dirname, file), [], {
    env: { ...process.env, ...settings },
    execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const early = exited.then((code) =>
    Promise.reject(new Error(`${file} ended with ${code} before it was ready:\n${said}`)),
  )
  const [ready] = (await Promise.race([once(child, 'message'), early])) as [Ready]
  early.catch(() => undefined) // from here on its end is expected
  const cpu = async () => {
    const answered = once(child, 'message')
    child.send('cpu')
    const [{ cpu: used }] = (await answered) as [{ cpu: NodeJS.CpuUsage }]
    return used.user + used.system
  }
  const end = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    return exited
  }
  const dataDir = settings.DATA_DIR ?? ''
  return { ...ready, child, dataDir, url: `http://127.0.0.1:${ready.port}`, said: () => said, cpu, end }
}
