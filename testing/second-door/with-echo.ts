import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import { frontDoor } from '#server/apps/door.ts'
import type { Runtime } from '#server/apps/runtime.ts'
import { withNext } from './with-next.ts'

/** A request as the app behind a door got it. */
export type Got = { app: string; method: string; url: string; headers: Record<string, string>; body: string }

/** Both doors, and behind them apps that keep what they get and answer as they are told. */
export async function withEcho() {
  let got: Got | undefined
  let answer = (_request: Request): Response | Promise<Response> => new Response('ok')
  const app = (name: string) => ({
    async fetch(request: Request): Promise<Response> {
      const { method, url } = request
      const answered = await answer(request)
      const body = request.bodyUsed ? '' : Buffer.from(await request.arrayBuffer()).toString('base64')
      got = { app: name, method, url, headers: Object.fromEntries(request.headers), body }
      return answered
    },
  })
  const apps = { team: app('team'), reports: app('reports'), crowd: app('crowd') }
  const parts = { apps, caller: app('caller'), answering: app('answering'), intake: app('intake'), media: app('media') }
  const rt = parts as unknown as Runtime // safe: doors ask nothing else of it
  return {
    doors: { front: await openFront(rt), second: await withNext(rt) },
    /** What the next requests are answered. */
    answerWith: (next: typeof answer) => {
      answer = next
    },
    /** The last request, once. */
    take(): Got | undefined {
      const taken = got
      got = undefined
      return taken
    },
  }
}

async function openFront(rt: Runtime): Promise<string> {
  const http = createServer(
    frontDoor(
      rt,
      () => undefined,
      (_req, res) => res.writeHead(404).end(),
    ),
  )
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  after(() => {
    http.closeAllConnections()
    http.close()
  })
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`
}
