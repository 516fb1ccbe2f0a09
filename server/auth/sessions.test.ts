import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withRuntime } from '#testing/with-runtime.ts'
import type { Auth } from './better-auth.ts'
import { openSessions } from './sessions.ts'

const headers = new Headers({ cookie: 'better-auth.session_token=nobody' })

/** Sign-in that knows nobody, counts how often it is asked, and may be away. */
function countedAuth() {
  const asked = { times: 0, away: false }
  const getSession = async () => {
    asked.times++
    if (asked.away) throw new Error('away')
    return null
  }
  // safe: sessions ask sign-in for nothing else
  return { asked, auth: { api: { getSession } } as unknown as Auth }
}

test('however many requests come at once, sign-in is asked for a cookie once', async () => {
  const rt = await withRuntime()
  const { asked, auth } = countedAuth()
  const sessions = openSessions(rt.db, auth)
  await Promise.all(Array.from({ length: 50 }, () => sessions.find(headers)))
  assert.equal(asked.times, 1)
})

test('a look-up that failed is not remembered', async () => {
  const rt = await withRuntime()
  const { asked, auth } = countedAuth()
  const sessions = openSessions(rt.db, auth)
  asked.away = true
  await assert.rejects(sessions.find(headers), /away/)
  asked.away = false
  assert.equal(await sessions.find(headers), undefined)
})

test('however many cookies there are, those asked for last are still answered from memory', async () => {
  const rt = await withRuntime()
  const { asked, auth } = countedAuth()
  const sessions = openSessions(rt.db, auth, 100)
  const cookies = Array.from({ length: 102 }, (_, n) => new Headers({ cookie: `better-auth.session_token=${n}` }))
  await Promise.all(cookies.map(sessions.find))
  assert.equal(asked.times, 102)
  await Promise.all(cookies.slice(2).map(sessions.find))
  assert.equal(asked.times, 102)
})
