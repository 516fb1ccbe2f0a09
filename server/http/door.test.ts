import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiOf } from './door.ts'

test('each API has its prefix, and pages keep theirs', () => {
  const expected = {
    '/v1/alarms': 'team',
    '/v1': 'team',
    '/api/v1/reports': 'reports',
    '/api/v3/posts': 'crowd',
    '/oauth/token': 'crowd',
    '/migrate': 'crowd',
    '/': undefined,
    '/v10': undefined,
    '/api/auth/sign-in': undefined,
    '/login': undefined,
  }
  for (const [path, api] of Object.entries(expected)) assert.equal(apiOf(path), api, path)
})
