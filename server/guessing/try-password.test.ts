import assert from 'node:assert/strict'
import { lookup } from 'node:dns/promises'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { openGuesses } from '#server/limits/guesses.ts'
import { PASSWORD } from '#testing/add-person.ts'
import { askOverHttp } from '#testing/ask-over-http.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { openDoor } from '#testing/open-door.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { isTryLater, openPasswordLine, tryPassword } from './try-password.ts'

// Passwords are guessed many at a time, not one after the other.

const rt = await withRuntime({ RATE_LIMIT_PER_MINUTE: '120', TRUST_PROXY: '1' })
// A clock that stands still: nobody is given another guess because the machine is slow.
rt.guesses = openGuesses({ RATE_LIMIT_PER_MINUTE: 120 }, () => 1)
const crowd = await openCrowd(rt)
const { email } = await crowd.addPerson('member')
const { url } = await openDoor(rt)
let network = 0
const newAddress = () => `203.0.${Math.floor(++network / 250)}.${network % 250}`

type Guess = (password: string, address: string, account?: string) => Promise<number>
const GUESSES: Record<string, Guess> = {
  'POST /api/v3/oauth/token': async (password, address) => {
    const headers = { 'x-forwarded-for': address }
    return (await crowd.exchange({ grant_type: 'password', username: email, password }, { headers })).status
  },
  'POST /api/auth/sign-in/email, spelt to be overlooked': async (password, address) => {
    const body = `{"email":"${email}","\\u0070assword":${JSON.stringify(password)}}`
    const headers = { 'content-type': 'application/json', origin: 'http://localhost', 'x-forwarded-for': address }
    return (await askOverHttp(url, '/api/auth/sign-in/email', { method: 'POST', headers, body })).status
  },
}

for (const [name, guess] of Object.entries(GUESSES))
  test(`${name}: of thirty wrong ones and the right one at once no more are looked at than the limit`, async () => {
    const [address, wrong] = [newAddress(), Array.from({ length: 30 }, (_, n) => `wrong password ${n}`)]
    const answers = await Promise.all([...wrong, PASSWORD].map((password) => guess(password, address)))
    assert.equal(answers.at(-1), 429)
    assert.equal(answers.filter((status) => status !== 429).length, 10)
  })

test('right ones cost nothing, however many of a station come at once', async () => {
  const [guess, address] = [GUESSES['POST /api/v3/oauth/token']!, newAddress()]
  const right = await Promise.all(Array.from({ length: 11 }, () => guess(PASSWORD, address)))
  assert.deepEqual(new Set(right), new Set([200]))
})

test('while guesses wait, files are opened, names looked up, connections opened, alarms answered, others let in', async () => {
  const team = await openTeam(rt)
  let waiting = 0
  const guesses = Array.from({ length: 30 }, async (_, n) => {
    waiting++
    await GUESSES['POST /api/v3/oauth/token']!('wrong password', n < 9 ? '203.0.113.9' : newAddress())
    waiting--
  })
  await Promise.all(Array.from({ length: 8 }, () => readFile(import.meta.filename)))
  await lookup('localhost')
  const alarms = await Promise.all(Array.from({ length: 16 }, () => team.call('POST', '/v1/alarms', { title: 'Fire' })))
  assert.deepEqual(new Set(alarms.map(({ status }) => status)), new Set([200]))
  assert.ok(waiting > 20, `${waiting} of 30 wait`)
  await Promise.all(guesses)
})

test('too many that wait from one address are told when to come again, and keep nobody else from it', async () => {
  const parts = { guesses: openGuesses({ RATE_LIMIT_PER_MINUTE: 0 }), passwordLine: openPasswordLine() }
  const { promise: ended, resolve: end } = Promise.withResolvers<boolean>()
  const attempt = (address: string) => tryPassword(parts, { address, account: 'a' }, () => ended, Boolean)
  const many = Array.from({ length: 40 }, () => attempt('2001:db8::1').catch((error) => error))
  const other = attempt('2001:db8:0:1::1')
  end(true)
  const said = await Promise.all(many)
  assert.equal(said.filter((answer) => answer === true).length, 20)
  assert.ok(said.filter((answer) => answer !== true).every((error) => isTryLater(error) && error.seconds > 0))
  assert.equal(await other, true)
})

test('what could not be checked is no guess', async () => {
  const parts = { guesses: openGuesses({ RATE_LIMIT_PER_MINUTE: 120 }), passwordLine: openPasswordLine() }
  const who = { address: '203.0.113.8', account: 'a' }
  for (let n = 0; n < 20; n++)
    await assert.rejects(
      tryPassword(parts, who, () => Promise.reject(new Error('away')), Boolean),
      /away/,
    )
  assert.equal(await tryPassword(parts, who, async () => true, Boolean), true)
})
