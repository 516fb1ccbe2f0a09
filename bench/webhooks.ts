import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { call, inParallel } from './api.ts'
import { percentiles, round } from './percentiles.ts'
import type { Section } from './report.ts'
import type { ServerProcess } from './server-process.ts'

/** From POST /v1/alarms to a webhook's receiver on this machine: one after the other, then as a flood. */
export async function benchWebhooks(server: ServerProcess, quick: boolean): Promise<Section> {
  const receiver = await openCounter()
  await call(server, 'POST', '/v1/webhooks', { url: receiver.url, events: ['ALARM_CREATE'] })
  const [calm, flood] = quick ? [30, 300] : [200, 3000]
  const tookMs: number[] = []
  for (let n = 0; n < calm; n++) {
    const sent = performance.now()
    const arrived = receiver.more(1).then(() => tookMs.push(performance.now() - sent))
    await Promise.all([call(server, 'POST', '/v1/alarms', { title: `Alarm ${n}` }), arrived])
  }
  const begun = performance.now()
  const all = receiver.more(flood)
  await inParallel(flood, 32, (n) => call(server, 'POST', '/v1/alarms', { title: `Flood ${n}` }))
  const raised = performance.now() - begun
  await all
  const delivered = performance.now() - begun
  receiver.close()
  const perSecond = (ms: number) => round((flood / ms) * 1000)
  const rows = [
    { what: `${calm} alarms, one after the other`, ...percentiles(tookMs) },
    { what: `${flood} alarms at once`, raisedPerSecond: perSecond(raised), deliveredPerSecond: perSecond(delivered) },
  ]
  return { name: 'webhooks', title: 'From POST /v1/alarms to one webhook’s receiver', rows }
}

/** Somebody who takes everything, and says when so many more have come. */
async function openCounter() {
  let [left, enough] = [0, (): void => undefined]
  const http = createServer((req, res) => {
    req.resume().on('end', () => {
      res.writeHead(204).end()
      if (--left === 0) enough()
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    more: (count: number) =>
      new Promise<void>((resolve) => {
        left = count
        enough = resolve
      }),
    close: () => void http.close(),
  }
}
