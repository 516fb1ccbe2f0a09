// `npm run bench [-- --only positions,list,walk,fanout,vehicles,webhooks,alerting,reports,crowd,guesses,frames,search,travel] [--quick]`: measures Muster on this machine, beside the bare limits of it.
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { benchAlerting } from './alerting.ts'
import { benchCrowd } from './crowd.ts'
import { benchFanout } from './fanout.ts'
import { benchFrames } from './frames.ts'
import { benchGuesses, CLIENT_SECRET } from './guesses.ts'
import { benchList } from './list.ts'
import { benchPositions } from './positions.ts'
import { machine, print, type Section, write } from './report.ts'
import { benchReports } from './reports.ts'
import { benchSearch } from './search.ts'
import { newDataDir, type ServerProcess, startServer } from './server-process.ts'
import { benchTravel } from './travel.ts'
import { benchVehicles } from './vehicles.ts'
import { benchWalk } from './walk.ts'
import { benchWebhooks } from './webhooks.ts'

const BENCHES: Record<string, (server: ServerProcess, quick: boolean) => Promise<Section>> = {
  positions: benchPositions,
  list: benchList,
  walk: benchWalk,
  fanout: benchFanout,
  vehicles: benchVehicles,
  webhooks: benchWebhooks,
  alerting: benchAlerting,
  reports: benchReports,
  crowd: benchCrowd,
  frames: benchFrames,
  guesses: benchGuesses,
  search: benchSearch,
  travel: benchTravel,
}

const { values } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } } })
const wanted = values.only?.split(',') ?? Object.keys(BENCHES)
const about = machine()
console.log(about)
const sections: Section[] = []
for (const name of wanted) {
  const bench = BENCHES[name]
  if (!bench) throw new Error(`No bench called ${name}; there are ${Object.keys(BENCHES).join(', ')}`)
  const data = newDataDir()
  const server = await startServer(
    data.dir,
    {
      ...{ LOG_LEVEL: 'warn', WEBHOOK_ALLOW_PRIVATE: '1', TRUST_PROXY: '1', OAUTH_CLIENT_SECRET: CLIENT_SECRET },
      BENCH_PAGES: name === 'frames' ? '1' : '0',
    },
    process.env.BENCH_NODE_ARGS?.split(' '),
  )
  const section = await bench(server, values.quick).finally(async () => {
    await server.end()
    data.remove()
  })
  print(section)
  sections.push(section)
}
// Only a whole run is kept: figures of different runs do not compare.
if (!values.only && !values.quick) write({ ...about, loadAfter: loadavg()[0] ?? 0 }, sections)
