import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { oneOfEverything } from '#server/testing/one-of-everything.ts'
import { openTeam, openTestRuntime } from '#server/testing/open-test-runtime.ts'
import { OPERATIONS } from '#server/testing/reference-operations.ts'

// What goes wrong on our side, on every documented operation: said in the API's dialect, without a word from inside.

let rt: Awaited<ReturnType<typeof openTestRuntime>>
let team: Awaited<ReturnType<typeof openTeam>>
let things: Record<string, string>
let other: Record<string, string>

before(async () => {
  rt = await openTestRuntime()
  team = await openTeam(rt)
  things = await oneOfEverything(team.call, team.teamId, 'Brand')
  other = await oneOfEverything(team.call, team.teamId, 'Other')
})
after(() => rt.discard())

const ask = ([line, , , , body]: (typeof OPERATIONS)[number]) => {
  const [method = '', path = ''] = line.split(' ')
  const filled = path.replaceAll(/(\w+)\/\{\w+\}/g, (_, segment: string) => `${segment}/${things[segment]}`)
  return team.call(method, filled, body?.(things, other))
}
const INSIDE = /select|insert|update|relation|schema|\.ts\b|node_modules|at /i

describe('500 while the tables are gone', () => {
  before(() => rt.pool.query('alter schema public rename to elsewhere'))
  after(() => rt.pool.query('alter schema elsewhere rename to public'))

  for (const operation of OPERATIONS)
    test(operation[0], async () => {
      const { status, body } = await ask(operation)
      assert.deepEqual([status, body.error.status, body.error.code], [500, 500, 'internal_error'])
      assert.ok(Number.isInteger(body.timestamp))
      assert.doesNotMatch(JSON.stringify(body.error), INSIDE)
    })
})

describe('500 when the last statement of a change fails leaves nothing behind', () => {
  const shown = async () => {
    const reads = OPERATIONS.filter(([line]) => line.startsWith('GET') && !/logs|stream/.test(line))
    return JSON.stringify(await Promise.all(reads.map(async (read) => (await ask(read)).body.data)))
  }
  for (const operation of OPERATIONS.filter(([line]) => !line.startsWith('GET') && !line.endsWith('positions')))
    test(operation[0], async () => {
      const earlier = await shown()
      await rt.pool.query('alter table activity rename to not_there')
      const { status } = await ask(operation).finally(() => rt.pool.query('alter table not_there rename to activity'))
      assert.equal(status, 500)
      assert.equal(await shown(), earlier)
    })
})
