import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { Wanted } from './form.ts'
import { readForm } from './read-form.ts'

const folder = await mkdtemp(join(tmpdir(), 'form-'))
const wanted: Wanted = { files: { names: ['files', 'files[]'], most: 3, maxBytes: 100_000 }, texts: ['data'], folder }
after(() => rm(wanted.folder, { recursive: true }))

const BOUNDED = { 'content-type': 'multipart/form-data; boundary=b' }
const read = (body: BodyInit | null, headers = {}) =>
  readForm(new Request('http://x/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit), wanted)
const part = (name: string, value: string, more = '') =>
  `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`
const formOf = (...files: [name: string, bytes: Uint8Array<ArrayBuffer>, filename: string][]) => {
  const form = new FormData()
  for (const [name, bytes, filename] of files) form.append(name, new Blob([bytes]), filename)
  return form
}
/** A body in pieces of `size` bytes, without a declared length. */
const inPieces = (body: Buffer, size: number, ending?: Error) =>
  new ReadableStream({
    start(controller) {
      for (let at = 0; at < body.length; at += size) controller.enqueue(body.subarray(at, at + size))
    },
    pull: (controller) => (ending ? controller.error(ending) : controller.close()),
  })
async function refused(fault: string, body: BodyInit | null, headers = {}) {
  await assert.rejects(read(body, headers), { fault })
  assert.deepEqual(await readdir(wanted.folder), [])
}

describe('a form', () => {
  test('gives its texts, its files on disk with their digests, and nothing once it is discarded', async () => {
    const [one, two] = [randomBytes(100_000), randomBytes(10)]
    const sent = formOf(['files', one, 'åska.jpg'], ['files[]', two, 'b'])
    sent.append('data', new Blob(['{"ord":"räddning 🔥"}'], { type: 'application/json' }), 'blob')
    sent.append('other', 'x')
    const form = await read(sent)
    assert.deepEqual({ ...form.texts }, { data: ['{"ord":"räddning 🔥"}'], other: ['x'] })
    assert.deepEqual(await Promise.all(form.files.map(({ path }) => readFile(path))), [one, two])
    assert.deepEqual(
      form.files.map(({ bytes, digest }) => [bytes, digest]),
      [one, two].map((bytes) => [bytes.length, createHash('sha256').update(bytes).digest('hex')]),
    )
    assert.deepEqual(form.faults, [])
    await form.discard()
    assert.deepEqual(await readdir(wanted.folder), [])
  })

  for (const size of [1, 2, 7, 1000])
    test(`is the same in pieces of ${size} bytes`, async () => {
      const text = `${part('data', '{}')}${part('files', 'a --b is no end\r\n--', '; filename="a"')}--b--\r\nafter it`
      const form = await read(inPieces(Buffer.from(text), size), BOUNDED)
      assert.deepEqual({ ...form.texts }, { data: ['{}'] })
      assert.equal(await readFile(form.files[0]!.path, 'latin1'), 'a --b is no end\r\n--')
      await form.discard()
    })

  test('says what is wrong with single files and reads the others', async () => {
    const [some, none] = [new Uint8Array(5), new Uint8Array(0)]
    const sent = formOf(['files', some, 'a'], ['photo', some, 'b'], ['files', none, 'c'], ['files', some, 'd'])
    for (const name of ['e', 'f']) sent.append('files', new Blob([some]), name)
    const form = await read(sent)
    assert.equal(form.files.length, 2)
    assert.deepEqual(form.faults.map(({ kind, name }) => [kind, name]).sort(), [
      ['empty', 'files'],
      ['other name', 'photo'],
      ['too many', 'files'],
    ])
    await form.discard()
  })

  test('without files has none: nothing sent, only an end, an empty choice on a page', async () => {
    const nothing = part('files', '', '; filename=""')
    for (const body of [
      '',
      '--b--\r\n',
      `${nothing}--b--\r\n`,
      `${part('files', '')}--b--`,
      `${part('a', 'b')}--b--`,
    ]) {
      const { files, faults, discard } = await read(body, BOUNDED)
      assert.deepEqual([files, faults], [[], []], body)
      await discard()
    }
  })
})

describe('nothing is left of', () => {
  test('what is no form', async () => {
    for (const type of ['application/json', 'text/plain', 'multipart/mixed; boundary=b', ''])
      await refused('no form', '{}', { 'content-type': type })
  })
  test('a form without a boundary, or that is none', async () => {
    await refused('broken', 'x', { 'content-type': 'multipart/form-data' })
    await refused('broken', 'just words', BOUNDED)
  })
  test('a form that is cut off, wherever', async () => {
    const whole = `${part('data', '{}')}${part('files', 'some bytes', '; filename="a"')}--b--`
    for (let length = 1; length < whole.length - 1; length++) await refused('broken', whole.slice(0, length), BOUNDED)
  })
  test('a form whose sender goes away', async () => {
    const begun = Buffer.from(part('files', 'x'.repeat(70_000), '; filename="a"'))
    await refused('broken', inPieces(begun, 1000, new Error('aborted')), BOUNDED)
  })
  test('a file of one byte too much, wherever it stands', async () => {
    const [small, large] = [new Uint8Array(1), new Uint8Array(100_001)]
    await refused('too large', formOf(['files', small, 'a'], ['files', large, 'b'], ['files', small, 'c']))
    await refused('too large', formOf(['photo', large, 'b']))
  })
  test('texts over a mebibyte, in one or together, too many parts, or a body over all that may be in it', async () => {
    await refused('too large', `${part('data', 'x'.repeat(1024 * 1024 + 1))}--b--`, BOUNDED)
    await refused('too large', `${part('a', 'x'.repeat(30_000)).repeat(40)}--b--`, BOUNDED)
    await refused('too large', `${part('a', 'b').repeat(101)}--b--`, BOUNDED)
    await refused('too large', inPieces(Buffer.alloc(3 * 1024 * 1024), 65536), BOUNDED)
    await refused('too large', '--b--', { ...BOUNDED, 'content-length': '5000000' })
  })
})
