import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)

/** A body whose sender goes away in the middle. */
const cutOff = () =>
  new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"name":')),
    pull: (controller) => controller.error(new Error('aborted')),
  })

for (const path of ['/v1/tags', '/v1/alarms/{alarm}/media'])
  test(`400, and no alert in our own log, for a body that breaks off: ${path}`, async () => {
    const alarm = (await team.call('POST', '/v1/alarms', {})).body.data.id
    const headers = { authorization: `Bearer ${team.key}`, 'content-length': '5000' }
    const init = { method: 'POST', headers, body: cutOff(), duplex: 'half' }
    const answer = await rt.apps.team.request(path.replace('{alarm}', alarm), init as RequestInit)
    assert.equal(answer.status, 400)
  })
