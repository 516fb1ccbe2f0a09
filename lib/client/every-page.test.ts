import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyPage } from './every-page.ts'
import { Problem } from './problem.ts'

const ok = new Response()

test('follows the cursors to the last page', async () => {
  const pages: Record<string, { data: number[]; cursor: { after: string | null } }> = {
    first: { data: [1, 2], cursor: { after: 'b' } },
    b: { data: [3], cursor: { after: null } },
  }
  const rows = await everyPage(async (after) => ({ data: pages[after ?? 'first']!, response: ok }))
  assert.deepEqual(rows, [1, 2, 3])
})

test('a refusal becomes a Problem with its words', async () => {
  const refusal = { timestamp: 1, error: { status: 403, code: 'forbidden', message: 'Not yours', fields: [] } }
  const read = async () => ({ error: refusal, response: new Response(null, { status: 403 }) })
  await assert.rejects(everyPage(read), (e) => e instanceof Problem && e.status === 403 && e.message === 'Not yours')
})

test('no answer at all is said plainly', async () => {
  await assert.rejects(
    everyPage(() => Promise.reject(new TypeError('fetch failed'))),
    (e) => e instanceof Problem && e.saying?.key === 'shared.problem.noAnswer',
  )
})
