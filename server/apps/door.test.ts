import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiOf } from './apis.ts'
import { isAnswering, isCallers, isIntake } from './door.ts'

test('each API has its prefix, and pages keep theirs', () => {
  const expected = {
    '/v1/alarms': 'team',
    '/v1': 'team',
    '/api/v1/reports': 'reports',
    '/api/v3/posts': 'crowd',
    '/oauth/token': 'crowd',
    '/oauth/token/': 'crowd',
    '/migrate': 'crowd',
    '/migrate/': 'crowd',
    '/migrated': undefined,
    '/oauth/token/more': undefined,
    '/oauth/authorize': undefined,
    '/': undefined,
    '/v10': undefined,
    '/api/auth/sign-in': undefined,
    '/login': undefined,
  }
  for (const [path, api] of Object.entries(expected)) assert.equal(apiOf(path), api, path)
})

test('the citizens’ pages have theirs, and nothing that only begins like them', () => {
  for (const path of ['/r', '/r/token', '/r/token/state', '/report/team']) assert.ok(isCallers(path), path)
  for (const path of ['/', '/reports', '/ready', '/readyz', '/respond']) assert.ok(!isCallers(path), path)
})

test('data providers deliver below /sms', () => {
  for (const path of ['/sms', '/sms/smssync/token']) assert.ok(isIntake(path), path)
  for (const path of ['/', '/smssync', '/v1/sms']) assert.ok(!isIntake(path), path)
})

test('whoever was called answers below /a and /voice', () => {
  for (const path of ['/a/token', '/a/token/opened', '/voice/token/key']) assert.ok(isAnswering(path), path)
  for (const path of ['/', '/alarms', '/api/v1/reports', '/v1/alarms', '/voices']) assert.ok(!isAnswering(path), path)
})
