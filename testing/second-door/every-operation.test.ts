import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { crowdEndpoints } from '#lib/contracts/crowd/index.ts'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import { reportsEndpoints } from '#lib/contracts/reports/index.ts'
import { teamEndpoints } from '#lib/contracts/team/index.ts'
import { askOverHttp, type Sent } from '#testing/ask-over-http.ts'
import { openDoor } from '#testing/open-door.ts'
import { openTwin, type Twin } from '#testing/open-twin.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { told } from './told.ts'
import { withNext } from './with-next.ts'

// Every operation, answered by the real apps behind both doors: to nobody, with a body that is none, for what is not
// there, and as it should be asked. Behind each door is a runtime of its own, and both go through the same.

const [one, other] = [await withRuntime(), await withRuntime()]
const front = { door: (await openDoor(one)).url, twin: await openTwin(one) }
const second = { door: await withNext(other), twin: await openTwin(other) }

const seen = new Map<string, number>()
async function assertSame(path: (twin: Twin) => string, sent: (twin: Twin) => Sent): Promise<void> {
  const ask = async ({ door, twin }: typeof front) => told(await askOverHttp(door, path(twin), sent(twin)))
  const first = await ask(front)
  assert.deepEqual(await ask(second), first)
  seen.set(`${first.status}`, (seen.get(`${first.status}`) ?? 0) + 1)
}

const APIS = { team: teamEndpoints, reports: reportsEndpoints, crowd: crowdEndpoints }
const deletionsLast = (endpoints: Endpoint[]) =>
  endpoints.toSorted((a, b) => Number(a.method === 'delete') - Number(b.method === 'delete'))
for (const [api, endpoints] of Object.entries(APIS) as [keyof Twin['keys'], Endpoint[]][])
  describe(`the ${api} API`, () => {
    for (const e of deletionsLast(endpoints)) {
      const method = e.method.toUpperCase()
      const isStream = e.media !== undefined && 'text/event-stream' in e.media
      const keyed = (twin: Twin, type = 'application/json') => ({
        authorization: `Bearer ${twin.keys[api]}`,
        'content-type': type,
      })
      test(`${method} ${e.path}`, async () => {
        const path = (twin: Twin) => twin.pathOf(e)
        // `GET /` without a header is the console's page.
        await assertSame(path, () => ({
          method,
          ...(e.path === '/' && { headers: { authorization: 'Bearer wrong' } }),
        }))
        if (e.path.includes('{'))
          await assertSame(
            (twin) => twin.pathOf(e, 'nothing'),
            (twin) => ({ method, headers: keyed(twin) }),
          )
        if (e.body) await assertSame(path, (twin) => ({ method, headers: keyed(twin), body: '{"no json' }))
        if (isStream) return
        await assertSame(path, (twin) => {
          const { body, type } = twin.bodyOf({ ...e, isForm: e.files !== undefined, hasBody: e.body !== undefined })
          return { method, headers: keyed(twin, type), ...(body !== undefined && { body }) }
        })
      })
    }
  })

test('these were answers of every kind', () => {
  for (const status of [200, 204, 400, 401, 403, 404, 422]) assert.ok(seen.get(String(status)), String(status))
})
