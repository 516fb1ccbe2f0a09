import { io } from 'socket.io-client'
import { CALLER_NAMESPACE, type CallerState } from '#lib/contracts/caller.ts'
import { type ActivityFrame, LIVE_NAMESPACE } from '#lib/contracts/live.ts'
import { call, inParallel } from './api.ts'
import { percentiles } from './percentiles.ts'
import type { Section } from './report.ts'
import { KEY, REPORTS_KEY, type ServerProcess } from './server-process.ts'

const CALLERS = 200
const OPEN_ALARMS = 50
type Caller = { id: number; page: string; socket: ReturnType<typeof io> }

/** Two hundred citizens on their pages: how long a word takes either way, and what suggesting alarms costs. */
export async function benchReports(server: ServerProcess, quick: boolean): Promise<Section> {
  const rounds = quick ? 1 : 3
  const callers = await openCallers(server)
  const toCaller = await inTurns(callers, rounds, (caller, words) => answerCaller(server, caller, words))
  const seat = io(server.url + LIVE_NAMESPACE, { auth: { key: KEY }, transports: ['websocket'] })
  await new Promise<void>((resolve) => seat.once('connect', resolve))
  await seat.emitWithAck('resume', { after: null })
  const toSeat = await inTurns(callers, rounds, (caller, words) => writeToCentre(caller, words, seat))
  for (const { socket } of [...callers, { socket: seat }]) socket.close()
  await raiseNearby(server)
  const suggesting = await inTurns(callers, rounds, ({ id }) => call(server, 'GET', `/v1/reports/${id}/suggestions`))
  const rows = [
    {
      what: `the centre’s words on one of ${CALLERS} callers’ pages`,
      times: toCaller.length,
      ...percentiles(toCaller),
    },
    { what: 'a caller’s words on a seat', times: toSeat.length, ...percentiles(toSeat) },
    { what: `suggestions among ${OPEN_ALARMS} open alarms`, times: suggesting.length, ...percentiles(suggesting) },
  ]
  return { name: 'reports', title: 'A citizen’s report, one request at a time', rows }
}

async function inTurns(callers: Caller[], rounds: number, work: (caller: Caller, words: string) => Promise<unknown>) {
  const ages: number[] = []
  for (let round = 0; round < rounds; round++)
    for (const caller of callers) {
      const from = performance.now()
      await work(caller, `Words ${round} for ${caller.id}`)
      ages.push(performance.now() - from)
    }
  return ages
}

/** Until the page has read the words, as it does when its socket says that something changed. */
async function answerCaller(server: ServerProcess, { id, page, socket }: Caller, text: string): Promise<void> {
  const shown = new Promise<void>((resolve, reject) => {
    const look = async () => {
      const state = (await (await fetch(`${page}/state`)).json()) as CallerState
      if (!state.messages.some((message) => message.text === text)) return
      socket.off('changed')
      resolve()
    }
    socket.on('changed', () => void look().catch(reject))
  })
  await Promise.all([call(server, 'POST', `/v1/reports/${id}/messages`, { text }), shown])
}

async function writeToCentre({ id, page }: Caller, text: string, seat: Caller['socket']): Promise<void> {
  const heard = new Promise<void>((resolve) =>
    seat.on('activity', ({ entry }: ActivityFrame) => {
      if (entry.action !== 'REPORT_MESSAGE' || entry.object !== String(id)) return
      seat.off('activity')
      resolve()
    }),
  )
  const body = JSON.stringify({ sentId: crypto.randomUUID(), text })
  const headers = { 'content-type': 'application/json' }
  const [answer] = await Promise.all([fetch(`${page}/messages`, { method: 'POST', headers, body }), heard])
  if (!answer.ok) throw new Error(`POST ${page}/messages: ${answer.status}`)
}

async function openCallers(server: ServerProcess): Promise<Caller[]> {
  const headers = { authorization: `Bearer ak_${REPORTS_KEY}` }
  const answer = await fetch(`${server.url}/api/v1/categories`, { headers })
  const { data } = (await answer.json()) as { data: { id: number }[] }
  return inParallel(CALLERS, 16, async (n) => {
    const location = { x: 18.3 + n / 2000, y: 59.4 }
    const report = {
      location,
      category: { category_id: data[n % data.length]!.id },
      description: `Smoke behind house ${n}`,
    }
    const body = JSON.stringify({ data: report })
    const made = await fetch(`${server.url}/api/v1/reports`, { method: 'POST', headers, body })
    const { data: filed, links } = (await made.json()) as { data: { report_id: number }; links: { public: string } }
    const token = links.public.split('/').at(-1)
    const socket = io(server.url + CALLER_NAMESPACE, { auth: { token }, transports: ['websocket'], forceNew: true })
    await new Promise<void>((resolve) => socket.once('connect', resolve))
    return { id: filed.report_id, page: `${server.url}/r/${token}`, socket }
  })
}

const raiseNearby = (server: ServerProcess) =>
  inParallel(OPEN_ALARMS, 8, (n) =>
    call(server, 'POST', '/v1/alarms', {
      title: `Building fire in house ${n * 4}`,
      location: { latitude: 59.4, longitude: 18.3 + n / 500 },
    }),
  )
