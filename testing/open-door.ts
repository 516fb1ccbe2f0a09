import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { frontDoor } from '#server/apps/door.ts'
import { otherRoutes } from '#server/apps/others.ts'
import type { TestRuntime } from './open-test-runtime.ts'

/**
 * The front door of a runtime on a port of its own, for what only shows on a real connection. It has no pages.
 * It closes before its runtime; `close` does it at once.
 */
export async function openDoor(rt: TestRuntime) {
  const others = otherRoutes(rt, [
    { prefix: '/media', app: rt.media },
    { prefix: '/calendar', app: rt.calendar },
  ])
  const http = createServer(frontDoor(rt, others, (_req, res) => res.writeHead(404).end()))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  const close = () => {
    http.closeAllConnections()
    http.close()
  }
  rt.beforeDiscard(close)
  return { http, port, url: `http://127.0.0.1:${port}`, close }
}
