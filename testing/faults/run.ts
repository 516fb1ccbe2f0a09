import { parseArgs } from 'node:util'
import { endBackends } from '#bench/crash/end-backends.ts'
import { assertKept, openWriters } from '#bench/crash/writers.ts'
import { newDataDir, type ServerProcess, startServer } from '#bench/server-process.ts'

// `npm run test:faults -- --minutes 30`: the crash tests (bench/crash) for as long as one likes. While people and vehicles
// write, something is taken away: the server, its PostgreSQL, or the backends alone; one after the other, on one and the
// same database. After each all that was ever acknowledged must be there; the first loss ends it.

type Fault = { name: string; happen: (server: ServerProcess) => Promise<unknown> }
const FAULTS: Fault[] = [
  { name: 'backends ended', happen: ({ databaseUrl }) => endBackends(databaseUrl) },
  { name: 'server killed', happen: (server) => server.end('SIGKILL') },
  { name: 'server stopped', happen: (server) => server.end('SIGTERM') },
  { name: 'PostgreSQL killed', happen: async ({ postmaster }) => void process.kill(postmaster, 'SIGKILL') },
  {
    name: 'both killed',
    happen: (server) => {
      process.kill(server.postmaster, 'SIGKILL')
      return server.end('SIGKILL')
    },
  },
]

const { values } = parseArgs({ options: { minutes: { type: 'string' } } })
const until = performance.now() + Number(values.minutes ?? 10) * 60_000
const data = newDataDir()
let server = await startServer(data.dir)
let acknowledged = 0
try {
  for (let round = 0; performance.now() < until; round++) {
    const { name, happen } = FAULTS[round % FAULTS.length]! // safe: there are some
    const writers = await openWriters(server)
    await writers.reached(500)
    await happen(server)
    if (name === 'backends ended') await writers.reached(200)
    await writers.stop()
    await server.end('SIGTERM') // gone already, or with all that it has not told
    server = await startServer(data.dir)
    await assertKept(server.databaseUrl, writers.acknowledged)
    const { fixes, alarms } = writers.acknowledged
    acknowledged += alarms.length + [...fixes.values()].reduce((sum, { length }) => sum + length, 0)
    console.log(`${name}: ${acknowledged} acknowledged writes so far, 0 lost`)
  }
} finally {
  await server.end('SIGTERM')
  data.remove()
}
