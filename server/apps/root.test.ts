import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { frontDoor } from './door.ts'
import { otherRoutes } from './others.ts'

// `GET /` is the console, or, when an Authorization header asks, the team API's (facts T13).

const rt = await withRuntime()
const http = createServer()

http.on(
  'request',
  frontDoor(rt, otherRoutes(rt), (_req, res) => res.end('a page')),
)
await once(http.listen(0), 'listening')
rt.beforeDiscard(() => http.close())

async function ask(path: string, headers: Record<string, string> = {}) {
  const { port } = http.address() as AddressInfo
  const [answer] = (await once(get({ port, path, headers }), 'response')) as [IncomingMessage]
  return { status: answer.statusCode, text: (await answer.toArray()).join('') }
}

test('200 with a key: the key and its team; the query does not matter', async () => {
  const team = await openTeam(rt, { scopes: [] })
  for (const path of ['/', '/?x=1']) {
    const { status, text } = await ask(path, { authorization: `Bearer ${team.key}` })
    const { data } = JSON.parse(text)
    assert.deepEqual([status, data.team.id, data.key.name, data.key.scope], [200, team.teamId, 'Test key', []])
  }
})

for (const authorization of ['Bearer wrong', 'Basic x', 'Bearer', ''])
  test(`401 with the header “${authorization}”`, async () => {
    const { status, text } = await ask('/', { authorization })
    assert.deepEqual([status, JSON.parse(text).error.code], [401, 'unauthorized'])
  })

test('200 a page without the header', async () => assert.deepEqual(await ask('/'), { status: 200, text: 'a page' }))
