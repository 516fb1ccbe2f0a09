import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after } from 'node:test'
import next from 'next'
import type { Runtime } from '#server/apps/runtime.ts'

/** What the bundles of the route files and this process share, as in production (server/apps/runtime.ts). */
const slot = globalThis as typeof globalThis & { musterRuntime?: Promise<Runtime> | undefined }

/** The address of Next alone, in this process, with a runtime behind its route files: the second door. Needs a build. */
export async function withNext(rt: Runtime): Promise<string> {
  slot.musterRuntime = Promise.resolve(rt)
  const http = createServer()
  const pages = next({ dev: false, dir: join(import.meta.dirname, '../..'), httpServer: http, quiet: true })
  after(async () => {
    http.closeAllConnections()
    http.close()
    await pages.close()
    slot.musterRuntime = undefined
  })
  await pages.prepare()
  const answer = pages.getRequestHandler()
  http.on('request', (req, res) => void answer(req, res))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`
}
