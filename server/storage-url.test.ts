import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from './config.ts'

test('a bucket anywhere', () => {
  const STORAGE_URL = 's3://KEY:a%2Fb%2Bc@minio.local:9000/muster?region=eu-north-1&forcePathStyle=true&tls=false'
  assert.deepEqual(readConfig({ STORAGE_URL }).STORAGE_URL, {
    endpoint: 'http://minio.local:9000',
    bucket: 'muster',
    region: 'eu-north-1',
    forcePathStyle: true,
    accessKeyId: 'KEY',
    secretAccessKey: 'a/b+c',
  })
})

test('at Amazon no more than key, host and bucket is needed; nothing at all means the data folder', () => {
  const read = readConfig({ STORAGE_URL: 's3://KEY:SECRET@s3.amazonaws.com/muster' }).STORAGE_URL
  assert.deepEqual(
    [read?.endpoint, read?.region, read?.forcePathStyle],
    ['https://s3.amazonaws.com', 'us-east-1', false],
  )
  assert.equal(readConfig({ STORAGE_URL: '' }).STORAGE_URL, undefined)
})

const wrong: [url: string, says: RegExp][] = [
  ['not a url', /STORAGE_URL: is no URL/],
  ['s3://KEY:a/b@host/muster', /STORAGE_URL: /],
  ['https://KEY:hunter2@host/muster', /begins with https: instead of s3:/],
  ['s3://host/muster', /lacks the key, the secret or the host/],
  ['s3://KEY:hunter2@host/', /names no bucket/],
  ['s3://KEY:hunter2@host/a/b', /names no bucket/],
  ['s3://KEY:hunter2@host/muster?regoin=x', /unknown option regoin/],
  ['s3://KEY:hunter2@host/muster?tls=yes', /tls that is neither true nor false/],
  ['s3://KEY:hunter2%@host/muster', /percent-encoded/],
]
for (const [STORAGE_URL, says] of wrong)
  test(`${STORAGE_URL} is refused with a sentence that keeps the secret`, () => {
    assert.throws(
      () => readConfig({ STORAGE_URL }),
      (error: Error) => says.test(error.message) && !error.message.includes('hunter2'),
    )
  })
