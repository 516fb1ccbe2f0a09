import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import next from 'next'
import type { ApiName, Runtime } from '#server/runtime.ts'

/**
 * Sends what tests ask of the apps through Next's route handlers instead (the second door): Next alone on a port, in this
 * process, sharing the runtime over `globalThis` as in production. Needs a build. Returns what stops it.
 */
export async function askThroughNext(rt: Runtime): Promise<() => Promise<void>> {
  Object.assign(globalThis, { musterRuntime: Promise.resolve(rt) })
  const http = createServer()
  const pages = next({ dev: false, dir: join(import.meta.dirname, '../..'), httpServer: http, quiet: true })
  await pages.prepare()
  const answer = pages.getRequestHandler()
  http.on('request', (req, res) => void answer(req, res))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  for (const app of Object.keys(rt.apps) as ApiName[]) Object.assign(rt.apps[app], { request: asker(base) })
  return async () => {
    http.closeAllConnections()
    await new Promise((resolve) => http.close(resolve))
    await pages.close()
  }
}

const asker =
  (base: string) =>
  (path: string, init: RequestInit = {}) => {
    const { pathname, search } = new URL(path, base)
    return fetch(`${base}${pathname}${search}`, { ...init, redirect: 'manual' })
  }
