import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openOutlet } from './outlet.ts'

const PIECE = 'x'.repeat(100 * 1024)

test('a reader that does not read is cut off at 1 MB, and whoever sends is told once', async () => {
  let ends = 0
  const outlet = openOutlet(() => ends++)
  let pieces = 0
  for (; outlet.isOpen() && pieces < 100; pieces++) outlet.write(PIECE)
  assert.ok(pieces > 10 && pieces < 13, `${pieces} pieces`)
  assert.equal(ends, 1)
  await assert.rejects(outlet.body.getReader().read(), /too slow/)
  outlet.write(PIECE)
  outlet.end()
  assert.equal(ends, 1)
})

test('one great piece is no slowness', async () => {
  const outlet = openOutlet(() => undefined)
  outlet.write('x'.repeat(3 * 1024 * 1024))
  assert.ok(outlet.isOpen())
  assert.equal((await outlet.body.getReader().read()).value?.length, 3 * 1024 * 1024)
})

test('who can wait is called when it was read, or when nobody reads any more', async () => {
  const outlet = openOutlet(() => undefined)
  await outlet.calm()
  outlet.write(PIECE)
  const calm = outlet.calm()
  const reader = outlet.body.getReader()
  await reader.read()
  await calm
  outlet.write(PIECE)
  const left = outlet.calm()
  await Promise.all([assert.rejects(left, /Nobody/), reader.cancel()])
})

test('ends after what is waiting; a reader that is behind is not waited for', async () => {
  const prompt = openOutlet(() => undefined)
  prompt.write('last')
  prompt.end()
  assert.equal(await new Response(prompt.body).text(), 'last')
  const slow = openOutlet(() => undefined)
  slow.write(PIECE)
  slow.end()
  await assert.rejects(new Response(slow.body).text(), /too slow/)
})
