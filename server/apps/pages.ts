import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import type { Config } from '#server/config.ts'
import { buildWhenStale } from '../build/build-when-stale.ts'

/** What draws the pages: asked for every path that is no API's. */
export type Pages = { listener: (req: IncomingMessage, res: ServerResponse) => unknown; close: () => Promise<void> }

const ROOT = join(import.meta.dirname, '../..')
process.env.NEXT_TELEMETRY_DISABLED = '1' // no request leaves the machine

/** Makes sure the pages are built; throws when the build fails. */
export function buildPages(config: Config): void {
  if (config.NODE_ENV === 'production') buildWhenStale(ROOT)
}

/** Next on our own HTTP server. */
export async function openPages(http: Server, config: Config): Promise<Pages> {
  const pages = next({ dev: config.NODE_ENV === 'development', dir: ROOT, httpServer: http })
  await pages.prepare()
  const handle = pages.getRequestHandler()
  return { listener: (req, res) => handle(req, res), close: () => pages.close() }
}
