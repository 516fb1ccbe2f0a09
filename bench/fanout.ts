import { io } from 'socket.io-client'
import { type ActivityFrame, LIVE_NAMESPACE } from '#lib/contracts/live.ts'
import { call } from './api.ts'
import { percentiles } from './percentiles.ts'
import type { Section } from './report.ts'
import { KEY, type ServerProcess } from './server-process.ts'

const SEATS = 50

/** From sending the POST of an alarm to its entry arriving at each of fifty seats. */
export async function benchFanout(server: ServerProcess, quick: boolean): Promise<Section> {
  const alarms = quick ? 50 : 300
  const ages: number[] = []
  let sentAt = 0
  let heard = (): void => undefined
  const seats = await Promise.all(Array.from({ length: SEATS }, () => takeSeat(server, () => heard())))
  for (let n = 0; n < alarms; n++) {
    const { promise, resolve } = Promise.withResolvers<void>()
    let left = SEATS
    heard = () => {
      ages.push(performance.now() - sentAt)
      if (--left === 0) resolve()
    }
    sentAt = performance.now()
    await Promise.all([call(server, 'POST', '/v1/alarms', { title: `Alarm ${n}` }), promise])
  }
  for (const seat of seats) seat.close()
  const rows = [{ what: `${alarms} alarms on ${SEATS} seats`, seen: ages.length, ...percentiles(ages) }]
  return { name: 'fanout', title: 'From POST /v1/alarms to the entry on another seat', rows }
}

async function takeSeat(server: ServerProcess, heard: (frame: ActivityFrame) => void) {
  const socket = io(server.url + LIVE_NAMESPACE, { auth: { key: KEY }, transports: ['websocket'], forceNew: true })
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  await socket.emitWithAck('resume', { after: null })
  socket.on('activity', heard)
  return socket
}
