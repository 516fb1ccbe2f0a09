import { call, inParallel } from './api.ts'
import { percentiles } from './percentiles.ts'
import type { Section } from './report.ts'
import type { ServerProcess } from './server-process.ts'

const PER_PAGE = 25
type Page = { count: number; cursor: { after: string | null } }

/** The alarm list with 10,000 alarms: how fast, and whether its last page costs more than its first. */
export async function benchList(server: ServerProcess, quick: boolean): Promise<Section> {
  const [alarms, requests] = quick ? [1000, 200] : [10_000, 1500]
  const raise = (n: number) =>
    call(server, 'POST', '/v1/alarms', { title: `Alarm ${n}`, address: `${n} Harbour Street` })
  await inParallel(alarms, 32, raise)
  const first = `/v1/alarms?limit=${PER_PAGE}`
  const { path: last, number } = await lastPage(server, first)
  await measure(server, first, 1, 100) // warm
  const rows = [
    { what: 'page 1, one after the other', ...(await measure(server, first, 1, requests)) },
    { what: `page ${number}, one after the other`, ...(await measure(server, last, 1, requests)) },
    { what: 'page 1, 16 at once', ...(await measure(server, first, 16, requests)) },
  ]
  return { name: 'list', title: `GET ${first} at ${alarms} alarms`, rows }
}

async function lastPage(server: ServerProcess, first: string): Promise<{ path: string; number: number }> {
  let [path, number] = [first, 1]
  for (;;) {
    const { cursor } = await call<Page>(server, 'GET', path)
    if (cursor.after === null) return { path, number }
    path = `${first}&after=${encodeURIComponent(cursor.after)}`
    number++
  }
}

async function measure(server: ServerProcess, path: string, width: number, requests: number) {
  const started = performance.now()
  const took = await inParallel(requests, width, async () => {
    const asked = performance.now()
    await call(server, 'GET', path)
    return performance.now() - asked
  })
  return { perSecond: Math.round((requests * 1000) / (performance.now() - started)), ...percentiles(took) }
}
