import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { LngLat } from '#lib/geo/distance.ts'
import { importRegion } from '#server/ground/import/import-region.ts'
import { openGround } from '#server/ground/open-ground.ts'
import { mapsFolder } from '#server/maps/maps-folder.ts'
import { openReach, openTravel } from '#server/travel/open-travel.ts'
import { call, makeVehicles } from './api.ts'
import { percentiles, round } from './percentiles.ts'
import type { Section } from './report.ts'
import { newDataDir, type ServerProcess, startServer } from './server-process.ts'

type Area = { west: number; south: number; east: number; north: number }

/**
 * How long vehicles take to an alarm in a real region: the times themselves, asked in this process, with what its own loop waits
 * meanwhile; then suggestions by HTTP. `BENCH_EXTRACT` names an extract (`.osm.pbf`), `BENCH_AREA` where in it: west,south,east,north.
 */
export async function benchTravel(_server: ServerProcess, quick: boolean): Promise<Section> {
  const { BENCH_EXTRACT: extract, BENCH_AREA: area = ANDORRA } = process.env
  const title = 'How soon vehicles are at an alarm, by road'
  if (!extract) return { name: 'travel', title, rows: [{ what: 'left out: BENCH_EXTRACT names no extract' }] }
  const [west, south, east, north] = area.split(',').map(Number) as [number, number, number, number]
  const data = newDataDir()
  try {
    await importRegion(extract, mapsFolder(data.dir), 'bench', () => undefined)
    const within = { west, south, east, north }
    const rows = [...(await askedDirectly(data.dir, within, quick)), ...(await askedByHttp(data.dir, within, quick))]
    return { name: 'travel', title, rows }
  } finally {
    data.remove()
  }
}
const ANDORRA = '1.43,42.45,1.72,42.64'

async function askedDirectly(dataDir: string, area: Area, quick: boolean) {
  const ground = openGround(dataDir)
  const [travel, reach, at] = [openTravel(ground), openReach(ground), spots(area)]
  const rows: Section['rows'] = []
  const asked = [
    [200, false],
    [200, true],
    [2000, false],
  ] as const
  for (const [vehicles, lines] of asked)
    rows.push(
      await timed(`${vehicles} vehicles${lines ? ', with their ways' : ''}`, quick ? 20 : 60, async () => {
        await travel({ target: at(), sources: Array.from({ length: vehicles }, at), lines })
      }),
    )
  rows.push(
    await timed(
      'reach, 5, 10 and 15 minutes',
      20,
      async () => void (await reach({ from: at(), minutes: [5, 10, 15] })),
    ),
  )
  await ground.close()
  return rows
}

/** What takes how long, and for how long this process could do nothing else meanwhile. */
async function timed(what: string, times: number, run: () => Promise<void>) {
  await run() // the roads are read at the first
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    const from = performance.now()
    await run()
    took.push(performance.now() - from)
  }
  delay.disable()
  const ms = (ns: number) => round(ns / 1e6)
  return {
    ...{ what, times, ...percentiles(took), maxMs: round(Math.max(...took)) },
    ...{ loopP99ms: ms(delay.percentile(99)), loopMaxMs: ms(delay.max) },
  }
}

async function askedByHttp(dataDir: string, area: Area, quick: boolean) {
  const server = await startServer(dataDir, { LOG_LEVEL: 'warn' })
  try {
    const at = spots(area)
    const ids = await makeVehicles(server, 200)
    const positions = ids.map((vehicle) => ({ vehicle, ...wire(at()) }))
    await call(server, 'POST', '/v1/positions', { positions })
    const took: number[] = []
    for (let n = 0; n < (quick ? 20 : 60); n++) {
      const { data } = await call<{ data: { id: string } }>(server, 'POST', '/v1/alarms', { location: wire(at()) })
      const from = performance.now()
      await call(server, 'GET', `/v1/alarms/${data.id}/suggestions`)
      took.push(performance.now() - from)
    }
    return [
      {
        what: 'GET suggestions, 200 vehicles',
        times: took.length,
        ...percentiles(took),
        maxMs: round(Math.max(...took)),
      },
    ]
  } finally {
    await server.end()
  }
}

const wire = ({ lng: longitude, lat: latitude }: LngLat) => ({ latitude, longitude })

/** Places all over an area, the same in every run. */
function spots({ west, south, east, north }: Area): () => LngLat {
  let seed = 42
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648
  }
  return () => ({ lng: west + (east - west) * next(), lat: south + (north - south) * next() })
}
