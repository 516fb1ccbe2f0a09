import { io } from 'socket.io-client'
import { type ActivityFrame, LIVE_NAMESPACE } from '#lib/contracts/live.ts'
import { CHANNEL_KINDS, type ChannelKind } from '#server/db/alert-tables.ts'
import { openReceiver } from '#testing/open-receiver.ts'
import { call } from './api.ts'
import { giveChannels, seedCrew } from './called-crew.ts'
import { percentiles, round } from './percentiles.ts'
import type { Section } from './report.ts'
import { KEY, newDataDir, type ServerProcess, startServer } from './server-process.ts'

/** Nobody's next channel, and no second wave, while it is measured. */
const LATER = { alerting: { next: 3600, realarm: 3600 } }
type Desk = Awaited<ReturnType<typeof openDesk>>
type Raised = { data: { id: string } }

/**
 * From POST /v1/alarms until all members are handed over by one channel to a receiver on this machine; and how long another
 * alarm takes to a desk meanwhile. The server is one of its own, whose channels know the receiver.
 */
export async function benchAlerting(_server: ServerProcess, quick: boolean): Promise<Section> {
  const members = quick ? 50 : 500
  const arrivals: number[] = []
  const receiver = await openReceiver(() => {
    arrivals.push(performance.now())
    return { status: 200 }
  })
  const data = newDataDir()
  const server = await startServer(
    data.dir,
    { BENCH_RECEIVER: receiver.url, LOG_LEVEL: 'warn' },
    [],
    'serve-alerting.ts',
  )
  const desk = await openDesk(server)
  try {
    await seedCrew(server, members)
    const me = await call<{ data: { team: { id: string } } }>(server, 'GET', '/')
    await call(server, 'PATCH', `/v1/teams/${me.data.team.id}`, LATER)
    const rows = [
      { what: 'an alarm to a desk, nobody called', ...percentiles(await raiseSome(server, desk, () => false)) },
    ]
    for (const kind of CHANNEL_KINDS) {
      arrivals.length = 0
      const all = () => arrivals.length >= members
      rows.push(...(await callAll(server, desk, kind, receiver.until(all), all, arrivals)))
    }
    return { name: 'alerting', title: `From POST /v1/alarms to ${members} members, by channel`, rows }
  } finally {
    desk.close()
    await server.end()
    await receiver.close()
    data.remove()
  }
}

async function callAll(
  server: ServerProcess,
  desk: Desk,
  kind: ChannelKind,
  handedOver: Promise<void>,
  isOver: () => boolean,
  arrivals: number[],
) {
  await giveChannels(server, [kind])
  const from = performance.now()
  await call<Raised>(server, 'POST', '/v1/alarms', { title: `By ${kind}`, priority: 1 })
  const answeredMs = round(performance.now() - from)
  const [others] = await Promise.all([raiseSome(server, desk, isOver), handedOver])
  const took = arrivals.map((at) => at - from)
  return [
    { what: `${kind}, handed over`, answeredMs, ...percentiles(took), lastMs: round(Math.max(...took)) },
    { what: `another alarm to a desk meanwhile (${others.length})`, ...percentiles(others) },
  ]
}

/** Alarms that call nobody, one after the other, each until a desk has it; at least ten of them. */
async function raiseSome(server: ServerProcess, desk: Desk, isOver: () => boolean): Promise<number[]> {
  const ages: number[] = []
  while (ages.length < 10 || (!isOver() && ages.length < 100)) {
    const from = performance.now()
    const title = `Other ${from}`
    await Promise.all([call(server, 'POST', '/v1/alarms', { title, priority: 3 }), desk.hears(title)])
    ages.push(performance.now() - from)
  }
  return ages
}

/** A seat at the console, which says when an alarm of that title is there. */
async function openDesk(server: ServerProcess) {
  const socket = io(server.url + LIVE_NAMESPACE, { auth: { key: KEY }, transports: ['websocket'] })
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  await socket.emitWithAck('resume', { after: null })
  return {
    hears: (title: string) =>
      new Promise<void>((resolve) => {
        const look = ({ entry }: ActivityFrame) => {
          if (entry.action !== 'ALARM_CREATE' || entry.descriptor !== title) return
          socket.off('activity', look)
          resolve()
        }
        socket.on('activity', look)
      }),
    close: () => void socket.close(),
  }
}
