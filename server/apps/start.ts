import { readFileSync } from 'node:fs'
import { createServer as createHttp, type Server } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { type AddressInfo, Server as NetServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { basemapApp } from '#server/basemap/app.ts'
import { type Config, readConfig } from '#server/config.ts'
import { identifier } from '#server/live/identify.ts'
import { openLive } from '#server/live/socket.ts'
import { addressesOf } from './addresses.ts'
import { frontDoor } from './door.ts'
import { type FirstStart, seedFirstStart } from './first-start.ts'
import { otherRoutes } from './others.ts'
import type { Pages } from './pages.ts'
import { type Runtime, runtime } from './runtime.ts'

const PATIENCE_MS = 6000
const GOODBYE_MS = 250
const QUIET_MS = 1000

export type Started = {
  rt: Runtime
  port: number
  addresses: string[]
  firstStart: FirstStart | undefined
  stop: () => Promise<void>
}
/** `pages: false` serves the APIs and the live stream only, and needs no build. */
export type StartOptions = { seed?: (rt: Runtime) => Promise<FirstStart | undefined>; pages?: boolean }

const NO_PAGES: Pages = { listener: (_req, res) => res.writeHead(404).end(), close: async () => undefined }

/**
 * Starts Muster: database, migrations, first team, HTTP, socket.io, pages. Resolves when it serves.
 * SIGTERM and SIGINT stop accepting, finish what is in flight, flush, close everything, and exit 0.
 */
export async function start(options: StartOptions = {}, config: Config = readConfig()): Promise<Started> {
  // Imported only when wanted: Next is most of the time a start takes.
  const next = options.pages === false ? undefined : await import('./pages.ts')
  next?.buildPages(config)
  const rt = await runtime(config)
  const seed = options.seed ?? ((opened: Runtime) => seedFirstStart(opened.db, config, opened.now()))
  const firstStart = await seed(rt)
  const http = openHttp(config)
  const pages = (await next?.openPages(http as Server, config)) ?? NO_PAGES
  const others = otherRoutes(rt, [
    { prefix: '/map', app: basemapApp({ dataDir: config.DATA_DIR, styleUrl: config.MAP_STYLE_URL ?? null }) },
    { prefix: '/media', app: rt.media },
  ])
  http.on('request', frontDoor(rt, others, pages.listener))
  const live = openLive(http as Server, { ...rt, identify: identifier(rt), publicUrl: config.PUBLIC_URL })
  const port = await listen(http as Server, config)
  const addresses = addressesOf(config, port)
  for (const address of addresses) rt.addresses.add(address)
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= shutDown(http as Server, live, rt, pages.close)
    return stopping
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)))
  announce(config, addresses, firstStart)
  return { rt, port, addresses, firstStart, stop }
}

function openHttp(config: Config) {
  if (!config.TLS_CERT || !config.TLS_KEY) return createHttp()
  return createHttps({ cert: readFileSync(config.TLS_CERT), key: readFileSync(config.TLS_KEY) })
}

const listen = (http: Server, { PORT, HOST }: Config) =>
  new Promise<number>((resolve, reject) => {
    http.once('error', reject)
    http.listen(PORT, HOST, () => resolve((http.address() as AddressInfo).port))
  })

async function shutDown(
  http: Server,
  live: { close: () => Promise<void> },
  rt: Runtime,
  closePages: () => Promise<void>,
): Promise<void> {
  rt.log.info('stopping')
  const closed = stopAccepting(http)
  const impatient = setTimeout(() => http.closeAllConnections(), PATIENCE_MS)
  await sleep(GOODBYE_MS)
  rt.events.close()
  await live.close()
  await closed
  clearTimeout(impatient)
  await closePages()
  await rt.close()
}

/**
 * No new connections; those that are open are told with their next answer that it is the last. Only then are the idle
 * ones closed: closed at once (as http.close() would), they would reset requests that are just arriving on them.
 */
function stopAccepting(http: Server): Promise<void> {
  http.prependListener('request', (_req, res) => res.setHeader('connection', 'close'))
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(http, () => resolve()))
  const told = performance.now()
  const closeIdle = () => performance.now() - told > QUIET_MS && http.closeIdleConnections()
  const idle = setInterval(() => setImmediate(closeIdle), GOODBYE_MS) // after what has arrived was read
  return closed.finally(() => clearInterval(idle))
}

function announce(config: Config, addresses: string[], firstStart: FirstStart | undefined): void {
  if (config.LOG_LEVEL === 'silent') return
  const [first, ...more] = addresses
  const lines = [
    `Muster is ready: ${first}`,
    ...more.map((address) => `      also here: ${address}`),
    ...(firstStart?.lines ?? []),
  ]
  console.log(`\n${lines.join('\n')}\n`)
}
