import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { readBytes, readUpload } from './read-upload.ts'

const wanted = { name: 'file', maxBytes: 1024 * 1024 }
const send = async (text: string, headers = {}) => {
  const chunks = text.match(/[\s\S]{1,10000}/gu) ?? []
  const body = Readable.toWeb(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))
  const request = new Request('http://x/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
  return readUpload(await readBytes(request), wanted)
}
const object = (bytes: Buffer) => JSON.stringify({ file: bytes.toString('base64'), description: 'Räddning 🔥' })

for (const size of [10, 300_000, wanted.maxBytes])
  test(`${size} bytes, with and without a declared length, equal to what was sent`, async () => {
    const bytes = Buffer.alloc(size, 'some bytes ')
    const text = object(bytes)
    for (const headers of [{}, { 'content-length': String(Buffer.byteLength(text)) }]) {
      const upload = await send(text, headers)
      assert.ok(bytes.equals(upload.file as Uint8Array))
      const { file, description } = JSON.parse(upload.text)
      assert.deepEqual([file.length, description], [64, 'Räddning 🔥'])
    }
  })

test('another file gives another digest, so that a repeat with another file is noticed', async () => {
  const [a, b] = [await send(object(Buffer.from('a'))), await send(object(Buffer.from('b')))]
  assert.notEqual(a.text, b.text)
})

test('what is wrong with a large file is said as for a small one', async () => {
  assert.equal((await send(object(Buffer.alloc(wanted.maxBytes + 1)))).file, 'too large')
  assert.equal((await send(`{"file":"${'a'.repeat(400_000)}*"}`)).file, 'malformed')
  assert.equal((await send('{"file":""}')).file, 'empty')
})

test('what has no file keeps its text; what is no JSON, or too deep a one, has none', async () => {
  for (const text of ['{"file":5}', '{}', '[1]', 'null', '"x"'])
    assert.deepEqual(await send(text), { text, file: undefined })
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  for (const text of ['', '{"file":', `{"file":"${'a'.repeat(400_000)}`, deep, `{"file":"AAAA","x":${deep}}`])
    assert.deepEqual(await send(text), { text: '', file: undefined })
})

test('room is taken as bytes come, not as they are promised', async () => {
  const before = process.memoryUsage().arrayBuffers
  const ends: (() => void)[] = []
  const begun = Array.from({ length: 40 }, () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(Buffer.from('{'))
        ends.push(() => controller.close())
      },
    })
    const headers = { 'content-length': '37000000' }
    return readBytes(new Request('http://x/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit))
  })
  await setImmediate()
  assert.ok(process.memoryUsage().arrayBuffers - before < 20_000_000)
  for (const end of ends) end()
  for (const bytes of await Promise.all(begun)) assert.equal(bytes.length, 1)
})
