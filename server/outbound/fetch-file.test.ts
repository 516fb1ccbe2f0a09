import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import type { LookUp } from './checked-lookup.ts'
import { fetchFile } from './fetch-file.ts'

async function serve(t: TestContext, listener: RequestListener) {
  const asked: IncomingMessage[] = []
  const http = createServer((req, res) => {
    asked.push(req)
    listener(req, res)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    http.closeAllConnections()
    http.close()
  })
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, asked }
}
const lookUp: LookUp = async () => [{ address: '127.0.0.1', family: 4 }]
const OPEN = { lookUp, allowPrivate: true, mostBytes: 1000 }
const STRICT = { ...OPEN, allowPrivate: false }

test('redirects are followed, and told nothing of the account', async (t) => {
  const other = await serve(t, (_req, res) => res.end('picture'))
  const first = await serve(t, (req, res) =>
    req.url === '/near'
      ? res.writeHead(307, { location: `${other.url}/far` }).end()
      : res.writeHead(302, { location: '/near' }).end(),
  )
  const bytes = await fetchFile(first.url, { ...OPEN, authorization: 'Basic x' })
  assert.equal(bytes.toString(), 'picture')
  const told = [...first.asked, ...other.asked].map(({ headers }) => headers.authorization)
  assert.deepEqual(told, ['Basic x', undefined, undefined])
})

test('private addresses are not connected to, by whatever way one gets there', async (t) => {
  const { url, asked } = await serve(t, (_req, res) => res.end('secret'))
  const port = new URL(url).port
  const addresses = [`https://127.0.0.1:${port}`, `https://[::ffff:7f00:1]:${port}`, `https://example.com:${port}`]
  for (const each of [...addresses, `https://2130706433:${port}`, `https://localhost:${port}`])
    await assert.rejects(fetchFile(each, STRICT), /not public/, each)
  for (const each of [url, 'ftp://example.com/x', 'file:///etc/passwd', 'http://example.com/'])
    await assert.rejects(fetchFile(each, STRICT), /HTTPS/, each)
  assert.equal(asked.length, 0)
})

test('too much, too far and what is gone is refused for good; a server out of order is not', async (t) => {
  const { url } = await serve(t, (req, res) => {
    if (req.url === '/large') return void res.end('x'.repeat(2000))
    if (req.url === '/round') return void res.writeHead(302, { location: '/round' }).end()
    res.writeHead(Number(req.url?.slice(1))).end()
  })
  const codeOf = (path: string) =>
    fetchFile(`${url}${path}`, OPEN).then(
      () => 'fetched',
      (error) => error.code ?? error.message,
    )
  assert.deepEqual(
    [await codeOf('/large'), await codeOf('/round'), await codeOf('/410')],
    ['FILE_REFUSED', 'FILE_REFUSED', 'FILE_REFUSED'],
  )
  assert.deepEqual([await codeOf('/404'), await codeOf('/503')], ['HTTP 404', 'HTTP 503'])
})
