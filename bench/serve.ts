// A real Muster in a process of its own: what the benchmarks load and the crash tests kill. Without pages, unless BENCH_PAGES.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })

import { start } from '#server/apps/start.ts'
import { findPostmaster } from '#server/db/postmaster.ts'
import type { FromServer } from './server-process.ts'

const say = (message: FromServer) => process.send?.(message)
process.on('message', () => say({ cpu: process.cpuUsage() }))
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM')) // whoever started us is gone: stop PostgreSQL, too

const { rt, port } = await start({ pages: process.env.BENCH_PAGES === '1' })
const postmaster = findPostmaster(`${rt.config.DATA_DIR}/postgres`)?.pid ?? 0
say({ port, postmaster, adopted: rt.adopted, databaseUrl: rt.databaseUrl })
