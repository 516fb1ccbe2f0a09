import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillReportLocation } from '#server/domain/reports/index.ts'
import { openInbox } from '#testing/open-inbox.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openInbox(rt)

const EKENAS = { latitude: 59.97359, longitude: 23.43389 }
const UNKNOWN = 'Nowhere 1, Xyzzyville'
const THERE = { lng: 10, lat: 50 }
const read = (id: number) => team.ok('GET', `/v1/reports/${id}`)
const updates = async (id: number) =>
  (
    await rt.pool.query(`select changes, actor from activity where object_id = $1 and action = 'REPORT_UPDATE'`, [
      String(id),
    ])
  ).rows
/** Does at once what the job does, with a geocoder of the test's own. */
const fill = (
  id: number,
  meanwhile: () => Promise<unknown> = async () => undefined,
  location: typeof THERE | null = THERE,
) =>
  fillReportLocation(
    team.context(),
    async () => {
      await meanwhile()
      return location && { location, parts: {} }
    },
    id,
  )

test('a report with an address only is there at once, and gets its place afterwards; the log does not say where', async () => {
  const { promise, resolve } = Promise.withResolvers<string | null>()
  const stop = rt.tail.subscribe((_, { entry }) => {
    if (entry.action === 'REPORT_UPDATE') resolve(entry.object)
  })
  const id = await team.file({ location: null, address: '14 Storgatan, Ekenäs' })
  assert.equal(await promise.finally(stop), String(id))
  const { location, address } = await read(id)
  assert.deepEqual([location, address], [EKENAS, '14 Storgatan, Ekenäs'])
  assert.deepEqual(await updates(id), [{ changes: [{ key: 'located', from: false, to: true }], actor: null }])
})

test('done twice, or for one that has a place, it changes nothing', async () => {
  const id = await team.file({ location: null, address: UNKNOWN })
  assert.equal(await fill(id), true)
  assert.deepEqual([await fill(id), await fill(await team.file({ address: UNKNOWN }))], [false, false])
  assert.deepEqual((await read(id)).location, { latitude: 50, longitude: 10 })
  assert.equal((await updates(id)).length, 1)
})

test('of two at once one notes it', async () => {
  const id = await team.file({ location: null, address: UNKNOWN })
  assert.deepEqual((await Promise.all([fill(id), fill(id)])).sort(), [false, true])
  assert.equal((await updates(id)).length, 1)
})

test('what is not found stays without a place; what is in another centre is not looked at', async () => {
  const id = await team.file({ location: null, address: UNKNOWN })
  assert.equal(await fill(id, undefined, null), false)
  const drill = await team.file({ location: null, address: UNKNOWN, centre: 'training' })
  assert.equal(await fill(drill), false)
  assert.equal((await read(id)).location, null)
})

test('a geocoder that does not answer is the job’s trouble, and leaves nothing behind', async () => {
  const id = await team.file({ location: null, address: UNKNOWN })
  await assert.rejects(
    fill(id, () => Promise.reject(new Error('away'))),
    /away/,
  )
  assert.deepEqual([(await read(id)).location, await updates(id)], [null, []])
})
