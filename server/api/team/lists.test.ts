import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const titles = Array.from({ length: 30 }, (_, i) => `Alarm ${i}`)
const list = (query: string) => team.call('GET', `/v1/alarms?${query}`)

for (const title of titles)
  await team.call('POST', '/v1/alarms', { title, description: title === 'Alarm 7' ? '100%_ÅÄÖ \'"' : null })

describe('GET /v1/alarms', () => {
  test('200 newest first, 25 on a page, count of all that match', async () => {
    const { body } = await list('')
    assert.equal(body.count, 30)
    assert.deepEqual(
      body.data.map((a: { title: string }) => a.title),
      titles.toReversed().slice(0, 25),
    )
    assert.equal(body.cursor.before, null)
    assert.equal(Buffer.from(body.cursor.after, 'base64').toString(), body.data.at(-1).id)
  })

  test('200 limit is clamped to 100', async () => assert.equal((await list('limit=1000')).body.data.length, 30))

  test('200 searches title, description, address and sequence; wildcards are only themselves', async () => {
    const found = async (search: string) => (await list(`search=${encodeURIComponent(search)}`)).body.count
    assert.equal(await found('alarm 2'), 11)
    assert.equal(await found('åäö'), 1)
    assert.equal(await found('100%_'), 1)
    assert.equal(await found('%'), 1)
    assert.equal(await found(`'"`), 1)
    assert.equal(await found('30'), 1) // sequence 30
    assert.equal(await found(''), 30)
  })

  test('200 concluded chooses the state', async () => {
    const { id } = (await list('limit=1')).body.data[0]
    await team.call('PATCH', `/v1/alarms/${id}`, { concluded: true })
    assert.equal((await list('concluded=true')).body.count, 1)
    assert.equal((await list('concluded=false')).body.count, 29)
    await team.call('PATCH', `/v1/alarms/${id}`, { concluded: false })
  })

  for (const query of [
    'limit=0',
    'limit=-1',
    'limit=1.5',
    'limit=ten',
    'limit=',
    'sort=up',
    'concluded=1',
    'after=nonsense',
    'before=%00',
    'search=%00',
    `search=${'x'.repeat(201)}`,
  ])
    test(`400 for ${query}`, async () => assert.equal((await list(query)).status, 400))

  test('400 for after and before together, and for a cursor of another list', async () => {
    const { after } = (await list('limit=5')).body.cursor
    assert.equal((await list(`after=${after}&before=${after}`)).status, 400)
    assert.equal((await team.call('GET', `/v1/vehicles?after=${after}`)).status, 400)
  })

  test('400 for a cursor with anything in front, inside or behind; its padding may be missing', async () => {
    const cursor: string = (await list('limit=1')).body.cursor.after
    assert.equal((await list(`after=${cursor.replaceAll('=', '')}`)).status, 200)
    for (const spoilt of [`!${cursor}`, `${cursor.slice(0, 9)}%20${cursor.slice(9)}`, `${cursor}x`, `${cursor}=x`])
      assert.equal((await list(`after=${spoilt}`)).status, 400, spoilt)
  })

  test('walks in both directions and both orders see every row once, whatever the page size', async () => {
    const all = (await list('limit=100&sort=asc')).body.data.map((a: { id: string }) => a.id)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 31 }), fc.constantFrom('asc', 'desc'), async (limit, sort) => {
        const expected = sort === 'asc' ? all : all.toReversed()
        const forwards = await walk(`limit=${limit}&sort=${sort}`, 'after')
        assert.deepEqual(forwards.ids, expected)
        const backwards = await walk(`limit=${limit}&sort=${sort}`, 'before', forwards.lastPageCursor)
        assert.deepEqual([...backwards.ids, ...forwards.lastPage], expected)
      }),
      { numRuns: 12 },
    )
  })

  test('a walk survives inserts: nothing twice, nothing of the past missed', async () => {
    const first = (await list('limit=10')).body
    await team.call('POST', '/v1/alarms', { title: 'Late' })
    const second = (await list(`limit=10&after=${first.cursor.after}`)).body
    const ids = [...first.data, ...second.data].map((a: { title: string }) => a.title)
    assert.deepEqual(ids, titles.toReversed().slice(0, 20))
  })
})

test('a walk survives the deletion of the cursor’s own row', async () => {
  for (let i = 0; i < 6; i++) await team.call('POST', '/v1/vehicles', { name: `V ${i}`, type: 'car' })
  const first = (await team.call('GET', '/v1/vehicles?limit=3')).body
  await team.call('DELETE', `/v1/vehicles/${first.data[2].id}`)
  const second = (await team.call('GET', `/v1/vehicles?limit=3&after=${first.cursor.after}`)).body
  assert.deepEqual(
    second.data.map((v: { name: string }) => v.name),
    ['V 2', 'V 1', 'V 0'],
  )
  assert.equal(second.cursor.after, null)
})

/** Follows a cursor to the end; `start` begins in the middle. Backwards, pages are put in front of each other. */
async function walk(query: string, direction: 'after' | 'before', start?: string) {
  let cursor: string | null = start ?? null
  let ids: string[] = []
  let lastPage: string[] = []
  let lastPageCursor: string | undefined
  do {
    const { data, cursor: next } = (await list(cursor ? `${query}&${direction}=${cursor}` : query)).body
    lastPage = data.map((a: { id: string }) => a.id)
    ids = direction === 'after' ? [...ids, ...lastPage] : [...lastPage, ...ids]
    lastPageCursor = Buffer.from(lastPage[0] ?? '').toString('base64')
    cursor = next[direction]
  } while (cursor)
  return { ids, lastPage, lastPageCursor }
}
