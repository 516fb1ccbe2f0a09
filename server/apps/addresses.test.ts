import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from '#server/config.ts'
import { addressesOf } from './addresses.ts'

test('the public address comes first, then those of this machine', () => {
  const found = addressesOf(readConfig({ PUBLIC_URL: 'https://muster.example/', HOST: '127.0.0.1' }), 3000)
  assert.deepEqual(found, ['https://muster.example', 'http://127.0.0.1:3000'])
})

test('with a certificate every address is https, as that is all the port speaks', () => {
  const tls = { TLS_CERT: 'cert.pem', TLS_KEY: 'key.pem' }
  assert.deepEqual(addressesOf(readConfig({ ...tls, HOST: '::1' }), 3000), ['https://[::1]:3000'])
  for (const address of addressesOf(readConfig(tls), 3000)) assert.match(address, /^https:/)
})
