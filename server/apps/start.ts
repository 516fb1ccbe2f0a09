import type { Server } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { basemapApp } from '#server/basemap/app.ts'
import { type Config, readConfig } from '#server/config.ts'
import { identifier } from '#server/live/identify.ts'
import { openLive } from '#server/live/socket.ts'
import { addressesOf } from './addresses.ts'
import { frontDoor } from './door.ts'
import { type FirstStart, seedFirstStart } from './first-start.ts'
import { openHttp } from './open-http.ts'
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
  const ends = new AsyncDisposableStack()
  ends.defer(rt.close)
  try {
    const seed = options.seed ?? ((opened: Runtime) => seedFirstStart(opened.db, config, opened.now()))
    const firstStart = await seed(rt)
    const { http, stopLooking } = openHttp(config, rt.log)
    ends.defer(stopLooking)
    const pages = (await next?.openPages(http, config)) ?? NO_PAGES
    ends.defer(pages.close)
    const { port, stopAccepting } = await serve(http, rt, pages, ends)
    const addresses = addressesOf(config, port)
    for (const address of addresses) rt.addresses.add(address)
    const stop = stopOnce(rt, stopAccepting, ends)
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => void stop().then(() => process.exit(0)))
    announce(config, addresses, firstStart)
    return { rt, port, addresses, firstStart, stop }
  } catch (error) {
    await ends.disposeAsync()
    throw error
  }
}

/** Puts everything behind the server's port, and listens. `stopAccepting` begins its end; `ends` sends the sockets away, and waits for it. */
async function serve(http: Server, rt: Runtime, pages: Pages, ends: AsyncDisposableStack) {
  const { config, log } = rt
  const onTrouble = (about: object, text: string) => log.warn(about, text)
  const others = otherRoutes(rt, [
    { prefix: '/map/overlays', app: rt.overlays },
    {
      prefix: '/map',
      app: basemapApp({ dataDir: config.DATA_DIR, styleUrl: config.MAP_STYLE_URL ?? null, onTrouble }),
    },
    { prefix: '/media', app: rt.media },
    { prefix: '/calendar', app: rt.calendar },
  ])
  http.on('request', frontDoor(rt, others, pages.listener))
  const live = openLive(http, { ...rt, identify: identifier(rt), publicUrl: config.PUBLIC_URL })
  ends.defer(live.close)
  let closed: Promise<void> | undefined
  ends.defer(() => closed)
  ends.defer(live.leave)
  const port = await listen(http, config)
  return {
    port,
    stopAccepting: () => {
      closed = drain(http)
    },
  }
}

/** Everything under way ends, then everything closes; whoever asks again waits for the same end. */
function stopOnce(rt: Runtime, stopAccepting: () => void, ends: AsyncDisposableStack): () => Promise<void> {
  let stopping: Promise<void> | undefined
  const shutDown = async () => {
    rt.log.info('stopping')
    stopAccepting()
    await sleep(GOODBYE_MS)
    rt.events.close()
    await ends.disposeAsync()
  }
  return () => {
    stopping ??= shutDown()
    return stopping
  }
}

const listen = (http: Server, { PORT, HOST }: Config) =>
  new Promise<number>((resolve, reject) => {
    http.once('error', reject)
    http.listen(PORT, HOST, () => resolve((http.address() as AddressInfo).port))
  })

/**
 * No new connections; those that are open are told with their next answer that it is the last. Only then are the idle
 * ones closed: closed at once (as http.close() would), they would reset requests that are just arriving on them.
 */
function drain(http: Server): Promise<void> {
  const impatient = setTimeout(() => http.closeAllConnections(), PATIENCE_MS)
  http.prependListener('request', (_req, res) => res.setHeader('connection', 'close'))
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(http, () => resolve()))
  const told = performance.now()
  const closeIdle = () => performance.now() - told > QUIET_MS && http.closeIdleConnections()
  const idle = setInterval(() => setImmediate(closeIdle), GOODBYE_MS) // after what has arrived was read
  return closed.finally(() => {
    clearTimeout(impatient)
    clearInterval(idle)
  })
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
