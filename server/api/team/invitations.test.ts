import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createUser } from '#server/domain/founding/index.ts'
import { openMailServer } from '#testing/open-mail-server.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const mails = await openMailServer()
const rt = await withRuntime({
  SMTP_URL: mails.url,
  MAIL_FROM: 'Muster <muster@example.org>',
  PUBLIC_URL: 'https://muster.test',
})
rt.beforeDiscard(mails.close)
const team = await openTeam(rt)
const PASSWORD = 'correct horse battery'
let people = 0

test('200 a link is good once: the newcomer signs in as the member, with a member’s rights', async () => {
  const id = await newMember()
  const { body, status } = await team.call('POST', `/v1/members/${id}/invitations`, {})
  assert.equal(status, 200)
  const [start, token] = body.data.url.split('#')
  assert.equal(start, 'https://muster.test/join')
  assert.deepEqual((await ask('read', { token })).body.data.member, { id, name: 'Aino Berg' })
  const email = newAddress()
  assert.deepEqual((await ask('accept', { token, email, password: PASSWORD })).body.data, { id, team: team.teamId })
  assert.deepEqual(await rightsOf(email), [{ rights: 'member', member_id: id }])
  assert.equal((await signIn(email)).status, 200)
  assert.equal((await ask('accept', { token, email: newAddress(), password: PASSWORD })).status, 404)
  assert.equal((await team.call('POST', `/v1/members/${id}/invitations`, {})).status, 400, 'who signs in needs none')
})

test('200 somebody of another team joins with the password they have, and 403 with another; they keep their rights there', async () => {
  const other = await openTeam(rt, { name: 'Another' })
  const email = newAddress()
  const who = { email, password: PASSWORD, firstname: 'Mats', lastname: 'Holm' }
  await createUser(rt.db, { ...who, teamId: other.teamId, rights: 'admin' }, rt.now())
  const token = await invite(await newMember())
  assert.equal((await ask('accept', { token, email, password: 'not that one' })).status, 403)
  assert.equal((await ask('accept', { token, email, password: PASSWORD })).status, 200)
  assert.deepEqual(
    (await rightsOf(email)).map((row) => row.rights),
    ['admin', 'member'],
  )
})

test('200 mailed: the letter has the link, in the team’s language', async () => {
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { locale: 'sv' })
  const email = newAddress()
  const id = await newMember()
  const { body } = await team.call('POST', `/v1/members/${id}/invitations`, { email })
  assert.deepEqual(body.data, { url: null, email, expiresAt: null })
  const { to, mail } = await mails.next()
  assert.deepEqual([to, mail.subject], [[email], 'Skärgården Rescue bjuder in dig'])
  const token = /https:\/\/muster\.test\/join#([0-9a-f]{64})/.exec(mail.text ?? '')?.[1]
  assert.equal((await ask('read', { token })).body.data.email, email)
})

test('a member’s row says until when the invitation is good, and by what they are alerted', async () => {
  const id = await newMember()
  const row = async () => (await team.call('GET', '/v1/members')).body.data.find((one: { id: string }) => one.id === id)
  const { expiresAt } = (await team.call('POST', `/v1/members/${id}/invitations`, {})).body.data
  const channels = [{ kind: 'sms', number: '+358401112222' }, { kind: 'push' }]
  await team.call('PUT', `/v1/members/${id}/channels`, { channels })
  const { invitedUntil, alertedBy } = await row()
  assert.deepEqual([invitedUntil, alertedBy], [expiresAt, ['sms', 'push']])
  await team.call('DELETE', `/v1/members/${id}/invitations`)
  assert.equal((await row()).invitedUntil, null)
})

test('a link that was withdrawn, is a week old, or whose member joined by another opens nothing', async () => {
  const id = await newMember()
  const tokens = [await invite(id), await invite(id)]
  assert.equal((await team.call('DELETE', `/v1/members/${id}/invitations`)).status, 200)
  for (const token of tokens) assert.equal((await ask('read', { token })).status, 404)
  const old = await invite(id)
  await rt.db.updateTable('invitation').set({ expires_at: rt.now() }).where('member_id', '=', id).execute()
  assert.equal((await ask('accept', { token: old, email: newAddress(), password: PASSWORD })).status, 404)
  const [first, second] = [await invite(id), await invite(id)]
  await ask('accept', { token: first, email: newAddress(), password: PASSWORD })
  assert.equal((await ask('read', { token: second })).status, 404)
})

test('two who take one link at the same time are one', async () => {
  const token = await invite(await newMember())
  const answers = await Promise.all([1, 2].map(() => ask('accept', { token, email: newAddress(), password: PASSWORD })))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 404])
})

test('400 for a password that is too short or an address that is none, and nothing is used up', async () => {
  const token = await invite(await newMember())
  const { body, status } = await ask('accept', { token, email: 'nobody', password: 'short' })
  assert.equal(status, 400)
  assert.deepEqual(body.error.fields.map((field: { path: string }) => field.path).sort(), ['email', 'password'])
  assert.equal((await ask('read', { token })).status, 200)
})

test('404 for the member of another team; the log names nobody’s address', async () => {
  const other = await openTeam(rt, { name: 'Third' })
  assert.equal((await other.call('POST', `/v1/members/${await newMember()}/invitations`, {})).status, 404)
  const { body } = await team.call('GET', '/v1/logs')
  assert.ok(body.data.some((entry: { action: string }) => entry.action === 'MEMBER_INVITE'))
  assert.doesNotMatch(JSON.stringify(body.data), /newcomer\d/)
})

async function newMember(): Promise<string> {
  return (await team.call('POST', '/v1/members', { firstname: 'Aino', lastname: 'Berg' })).body.data.id
}

async function invite(id: string): Promise<string> {
  return (await team.call('POST', `/v1/members/${id}/invitations`, {})).body.data.url.split('#')[1]
}

function newAddress(): string {
  return `newcomer${++people}@example.org`
}

/** As somebody of whom nothing is known. */
async function ask(verb: 'read' | 'accept', body: object) {
  const answer = await rt.apps.team.request(`/v1/invitations/${verb}`, { method: 'POST', body: JSON.stringify(body) })
  return { status: answer.status, body: await answer.json() }
}

function rightsOf(email: string) {
  return rt.db
    .selectFrom('membership as s')
    .innerJoin('auth_user as u', 'u.id', 's.user_id')
    .select(['s.rights', 's.member_id'])
    .where('u.email', '=', email)
    .where('s.team_id', 'is not', null)
    .orderBy('s.id')
    .execute()
}

function signIn(email: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin: 'https://muster.test' }
  const body = JSON.stringify({ email, password: PASSWORD })
  return rt.auth.handler(new Request('https://muster.test/api/auth/sign-in/email', { method: 'POST', headers, body }))
}
