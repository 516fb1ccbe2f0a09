import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectionStore } from './connection-store.ts'
import { nowStore } from './now.ts'
import { trustedNow } from './trusted-now.ts'

test('time goes on while somebody answers, and stands still where we last heard of anything', () => {
  const now = Date.now()
  const at = (silentMs: number | null) => {
    nowStore.setState({ now })
    connectionStore.setState({ lastHeardAt: silentMs === null ? null : Date.now() - silentMs })
    return now - trustedNow()
  }
  assert.equal(at(null), 0, 'nothing was heard yet')
  assert.equal(at(1000), 0)
  assert.ok(Math.abs(at(60_000) - 60_000) < 1000)
})
