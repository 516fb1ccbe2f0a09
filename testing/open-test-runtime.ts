import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openRuntime, type Runtime } from '#server/apps/runtime.ts'
import type { Instead } from '#server/parts/instead.ts'
import { templateDatabase } from './template-database.ts'
import { testConfig } from './test-config.ts'
import { newDatabase } from './test-database.ts'
import { startTestPostgres } from './test-postgres.ts'

type Close = () => unknown
export type TestRuntime = Runtime & {
  /** Has what stands on the runtime (a server, a socket) closed before it, the last first. */
  beforeDiscard: (close: Close) => void
  /** Closes it, and leaves nothing behind. */
  discard: () => Promise<void>
}

/** A runtime on a database of its own in the tests' PostgreSQL. */
export async function openTestRuntime(settings: Record<string, string> = {}, instead?: Instead): Promise<TestRuntime> {
  const { url: server } = await startTestPostgres()
  const database = await newDatabase(server, await templateDatabase(server))
  const folder = join('/tmp', database.name)
  const rt = await openRuntime(testConfig(database.url, folder, settings), instead)
  const above: Close[] = []
  const discard = async () => {
    for (const close of above.toReversed()) await close()
    await rt.close()
    await rm(folder, { recursive: true, force: true })
    await database.drop()
  }
  return Object.assign(rt, { discard, beforeDiscard: (close: Close) => void above.push(close) })
}
