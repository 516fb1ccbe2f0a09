// Viewers of the map in a process of their own: they count what is delivered and how old it is.
import { io } from 'socket.io-client'
import { LIVE_NAMESPACE, type PositionsFrame } from '#lib/contracts/live.ts'
import { KEY } from './server-process.ts'

export type ViewersSay = { watching: number } | { frames: number; deliveries: number; ages: number[] }

const url = process.env.SERVER_URL ?? ''
const viewers = Number(process.env.VIEWERS)
let [frames, deliveries, ages]: [number, number, number[]] = [0, 0, []]

const watch = async () => {
  const socket = io(url + LIVE_NAMESPACE, { auth: { key: KEY }, transports: ['websocket'], forceNew: true })
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  await socket.emitWithAck('resume', { after: null })
  socket.on('positions', ({ fixes }: PositionsFrame) => {
    const now = Date.now()
    frames++
    deliveries += fixes.length
    for (let i = frames % 16; i < fixes.length; i += 16) ages.push(now - (fixes[i]?.[6] ?? now)) // a sample
  })
}
process.on('message', (order) => {
  if (order === 'start') [frames, deliveries, ages] = [0, 0, []]
  else process.send?.({ frames, deliveries, ages } satisfies ViewersSay)
})
process.on('disconnect', () => process.exit(0))
for (let n = 0; n < viewers; n += 50) await Promise.all(Array.from({ length: Math.min(50, viewers - n) }, watch))
process.send?.({ watching: viewers } satisfies ViewersSay)
