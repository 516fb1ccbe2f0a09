import { call, inParallel } from './api.ts'
import { percentiles, round } from './percentiles.ts'
import type { Section } from './report.ts'
import type { ServerProcess } from './server-process.ts'

const PER_PAGE = 25
type Direction = 'after' | 'before'
type Page = { count: number; cursor: Record<Direction, string | null>; data: { id: string }[] }
type Walk = { tookMs: number[]; seen: number; last: string }

/** Whole lists walked page by page, there and back: does a page cost more the further in it lies? */
export async function benchWalk(server: ServerProcess, quick: boolean): Promise<Section> {
  const rows = quick ? 1000 : 10_000
  await inParallel(rows, 32, (n) => call(server, 'POST', '/v1/alarms', { title: `Alarm ${n}` }))
  await logEntries(server, rows)
  const measured = []
  for (const list of ['/v1/alarms', '/v1/logs'])
    for (const width of [PER_PAGE, 100]) {
      const path = `${list}?limit=${width}`
      const there = await walk(server, path, 'after')
      measured.push(row(`${path}, forwards`, there))
      measured.push(row(`${path}, backwards`, await walk(server, path, 'before', there.last)))
    }
  return { name: 'walk', title: `Cursor walks over ${rows} rows, one page after the other`, rows: measured }
}

async function logEntries(server: ServerProcess, count: number): Promise<void> {
  const { data } = await call<{ data: { id: string } }>(server, 'POST', '/v1/tags', { name: 'Fire', color: '#000000' })
  const colour = (n: number) => `#${n.toString(16).padStart(6, '0')}`
  await inParallel(count - 1, 16, (n) => call(server, 'PATCH', `/v1/tags/${data.id}`, { color: colour(n + 1) }))
}

/** Follows the cursor to the end. @throws {Error} when a row came twice */
async function walk(server: ServerProcess, path: string, direction: Direction, from?: string): Promise<Walk> {
  const [tookMs, ids]: [number[], Set<string>] = [[], new Set()]
  let [seen, cursor, last] = [0, from ?? null, '']
  do {
    const asked = performance.now()
    const url = cursor === null ? path : `${path}&${direction}=${encodeURIComponent(cursor)}`
    const page = await call<Page>(server, 'GET', url)
    tookMs.push(performance.now() - asked)
    for (const { id } of page.data) ids.add(id)
    seen += page.data.length
    last = Buffer.from(page.data[0]?.id ?? '').toString('base64')
    cursor = page.cursor[direction]
  } while (cursor !== null)
  if (ids.size !== seen) throw new Error(`${path}: ${seen - ids.size} rows came twice`)
  return { tookMs, seen, last }
}

/** The first and the last tenth of the pages, and their ratio: 1 means that depth costs nothing. */
function row(what: string, { tookMs, seen }: Walk) {
  const tenth = Math.max(1, Math.floor(tookMs.length / 10))
  const warm = tookMs.length > 40 ? 10 : 0 // the very first pages also pay for a cold connection and plan
  const first = percentiles(tookMs.slice(warm, warm + tenth)).p50ms
  const last = percentiles(tookMs.slice(-tenth)).p50ms
  return {
    what,
    pages: tookMs.length,
    rows: seen,
    firstTenthP50ms: first,
    lastTenthP50ms: last,
    ratio: round(last / first),
  }
}
