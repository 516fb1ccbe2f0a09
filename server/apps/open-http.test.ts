import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { connect } from 'node:tls'
import { openHttp } from './open-http.ts'

const folder = mkdtempSync(join(tmpdir(), 'muster-tls-'))
const said: string[] = []
const log = { info: (text: string) => said.push(text), warn: (_: object, text: string) => said.push(text) }
const used = { TLS_CERT: join(folder, 'used.pem'), TLS_KEY: join(folder, 'used.key') }
for (const name of ['first', 'second']) makeCertificate(name)
place('first.pem', 'first.key')
const { http, look, stopLooking } = openHttp(used, log as never)
http.listen(0, '127.0.0.1')
await once(http, 'listening')
after(() => {
  stopLooking()
  http.close()
  rmSync(folder, { recursive: true })
})

test('a renewed certificate counts for the next connection, and half of a pair for none', async () => {
  assert.equal(await nameShown(), 'first')
  look()
  assert.deepEqual(said, [], 'nothing has changed')
  place('second.pem')
  look()
  look()
  assert.deepEqual(said, ['the new certificate cannot be used; the one before it still is'], 'said once')
  assert.equal(await nameShown(), 'first')
  place('second.pem', 'second.key')
  look()
  assert.equal(said.at(-1), 'the certificate was renewed')
  assert.equal(await nameShown(), 'second')
})

test('a pair that does not fit together is no start', () => {
  assert.throws(() =>
    openHttp({ TLS_CERT: join(folder, 'first.pem'), TLS_KEY: join(folder, 'second.key') }, log as never),
  )
})

function makeCertificate(name: string): void {
  const [key, cert] = [join(folder, `${name}.key`), join(folder, `${name}.pem`)]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  execFileSync('openssl', ['req', '-x509', ...kind, '-subj', `/CN=${name}`, '-keyout', key, '-out', cert], {
    stdio: 'pipe',
  })
}

function place(cert: string, key?: string): void {
  copyFileSync(join(folder, cert), used.TLS_CERT)
  if (key) copyFileSync(join(folder, key), used.TLS_KEY)
}

async function nameShown(): Promise<unknown> {
  const socket = connect({ port: (http.address() as AddressInfo).port, host: '127.0.0.1', rejectUnauthorized: false })
  await once(socket, 'secureConnect')
  const { subject } = socket.getPeerCertificate()
  socket.destroy()
  return subject.CN
}
