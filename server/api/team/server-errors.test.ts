import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { oneOfEverything } from '#testing/one-of-everything.ts'
import { openTeam } from '#testing/open-team.ts'
import { OPERATIONS } from '#testing/reference-operations.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// What goes wrong on our side, on every documented operation and every verb on reports: said in the API's dialect, without a word from inside.

const rt = await withRuntime()
const team = await openTeam(rt)
const things = await oneOfEverything(rt, team, 'Brand')
const other = await oneOfEverything(rt, team, 'Other')

/** Ours; what is deleted or closed comes last. */
const REPORTS: [line: string, body?: () => unknown][] = [
  ['GET /v1/reports'],
  ['GET /v1/reports/{id}'],
  ['GET /v1/reports/{report_id}/messages'],
  ['GET /v1/reports/{report_id}/suggestions'],
  ['GET /v1/categories/{id}'],
  ['GET /v1/replies/{id}'],
  ['POST /v1/reports/{report_id}/messages', () => ({ text: 'Coming' })],
  ['POST /v1/reports/{report_id}/read', () => ({})],
  ['DELETE /v1/reports/{report_id}/link'],
  ['POST /v1/categories', () => ({ name: 'Noise' })],
  ['PATCH /v1/categories/{id}', () => ({ name: 'Noise' })],
  ['DELETE /v1/categories/{id}'],
  ['POST /v1/replies', () => ({ text: 'Coming' })],
  ['PATCH /v1/replies/{id}', () => ({ text: 'Coming' })],
  ['DELETE /v1/replies/{id}'],
  ['PATCH /v1/reports/{id}', () => ({ status: 'closed', reason: 'other' })],
]
const ALL = [...OPERATIONS.map(([line, , , , body]) => [line, body] as const), ...REPORTS]

const ask = ([line, body]: (typeof ALL)[number]) => {
  const [method = '', path = ''] = line.split(' ')
  const filled = path.replaceAll(/(\w+)\/\{\w+\}/g, (_, segment: string) => `${segment}/${things[segment]}`)
  return team.call(method, filled, body?.(things, other))
}
const INSIDE = /select|insert|update|relation|schema|\.ts\b|node_modules|at /i

describe('500 while the tables are gone', () => {
  before(() => rt.pool.query('alter schema public rename to elsewhere'))
  after(() => rt.pool.query('alter schema elsewhere rename to public'))

  for (const operation of ALL)
    test(operation[0], async () => {
      const { status, body } = await ask(operation)
      assert.deepEqual([status, body.error.status, body.error.code], [500, 500, 'internal_error'])
      assert.ok(Number.isInteger(body.timestamp))
      assert.doesNotMatch(JSON.stringify(body.error), INSIDE)
    })
})

describe('500 when the last statement of a change fails leaves nothing behind', () => {
  const shown = async () => {
    const reads = ALL.filter(([line]) => line.startsWith('GET') && !/logs|stream/.test(line))
    return JSON.stringify(await Promise.all(reads.map(async (read) => (await ask(read)).body.data)))
  }
  for (const operation of ALL.filter(([line]) => !line.startsWith('GET') && !line.endsWith('positions')))
    test(operation[0], async () => {
      const earlier = await shown()
      await rt.pool.query('alter table activity rename to not_there')
      const { status } = await ask(operation).finally(() => rt.pool.query('alter table not_there rename to activity'))
      assert.equal(status, 500)
      assert.equal(await shown(), earlier)
    })
})
