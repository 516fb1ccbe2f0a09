import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { openCaller } from '#testing/open-caller.ts'
import { photo } from '#testing/sample-files.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// One citizen's link sends as much as it may; others, from the same address, are answered meanwhile.

const rt = await withRuntime()

async function formOf(sentId: string, files: Uint8Array[]): Promise<RequestInit> {
  const form = new FormData()
  form.append('sentId', sentId)
  // safe: the bytes of tests are never shared with another thread
  for (const bytes of files) form.append('files', new Blob([bytes as Uint8Array<ArrayBuffer>]), 'a.png')
  return { method: 'POST', body: form }
}

test('a small photo and a dispatcher’s upload are answered while requests of huge ones are at work', async () => {
  const [greedy, other] = [await openCaller(rt), await openCaller(rt)]
  const huge = await sharp({ create: { width: 4200, height: 4000, channels: 3, background: '#c00' } })
    .png()
    .toBuffer()
  const answered: string[] = []
  const note = <T extends { status: number }>(name: string, sending: T | Promise<T>) =>
    Promise.resolve(sending).then(({ status }) => {
      assert.equal(status, 200, name)
      answered.push(name)
    })
  const many = await Promise.all(
    Array.from({ length: 4 }, async (_, n) => ({
      sent: rt.caller.request(`${greedy.page}/photos`, await formOf(`phone-000${n}`, [huge, huge])),
    })),
  )
  const greedys = many.map(({ sent }) => note('greedy', sent))
  const small = await formOf('phone-0009', [await photo()])
  const citizens = note('citizen', rt.caller.request(`${other.page}/photos`, small))
  const alarm = (await other.call('POST', '/v1/alarms', { title: 'Fire' })).body.data.id
  const body = { file: huge.toString('base64') }
  const headers = { 'idempotency-key': 'from the scene' }
  const dispatchers = note('dispatcher', other.call('POST', `/v1/alarms/${alarm}/media`, body, { headers }))
  await Promise.all([citizens, dispatchers])
  assert.deepEqual(answered.toSorted(), ['citizen', 'dispatcher'])
  await Promise.all(greedys)
})
