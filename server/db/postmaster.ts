import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

export type Postmaster = { pid: number; port: number }

/** Does this process run? One that has ended and was never waited for (containers without an init) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return !isZombie(pid)
}

function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true // gone since
  }
}

/** The postmaster that `postmaster.pid` in this cluster's folder names, if that process lives. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const found = { pid: Number(lines[0]), port: Number(lines[3]) }
    return found.pid > 0 && found.port > 0 && isAlive(found.pid) && isPostgres(found.pid) ? found : undefined
  } catch {
    return undefined // no such file: nobody runs here
  }
}

/**
 * Backends whose postmaster was killed: they keep the shared memory block, and no new postmaster may start beside them.
 * Found by their working directory, which PostgreSQL sets to the cluster's folder (Linux only; elsewhere we wait).
 */
export function leftOverBackends(cluster: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingDirectory(pid) === cluster && isBackend(pid))
}

function workingDirectory(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined // gone meanwhile, or not ours to see
  }
}

/** Its title is `postgres: …`; a postmaster, perhaps one that another Muster is just starting, has its command line. */
function isBackend(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('postgres: ')
  } catch {
    return false // gone meanwhile
  }
}

/** After a reboot the number in an old postmaster.pid may be another program's. Told apart on Linux only. */
function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
  } catch {
    return false
  }
}

/** Does a server answer at `url`? Resolves with why not, or undefined when it does. */
export async function whyNoAnswer(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined) // the server may go away while we ask; the query below says so
  try {
    await client.connect()
    await client.query('select 1')
    return undefined
  } catch (error) {
    return (error as Error).message || String(error)
  } finally {
    await client.end().catch(() => undefined)
  }
}
