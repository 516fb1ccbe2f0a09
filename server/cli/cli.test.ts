import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { hashSecret } from '#server/secrets/secret.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const CLI = join(import.meta.dirname, '../cli.ts')
const rt = await withRuntime()

type Outcome = { code: number | null; out: string; err: string }
const muster = (...args: string[]) =>
  new Promise<Outcome>((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      env: { ...process.env, DATABASE_URL: rt.databaseUrl, NODE_ENV: 'test' },
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => (err += chunk))
    child.on('close', (code) => resolve({ code, out, err }))
  })

describe('a wrong call says what is right and exits 2', { concurrency: true }, () => {
  const wrong: [string[], RegExp][] = [
    [[], /npm run muster -- COMMAND/],
    [['fly'], /no command "fly"/],
    [['team', 'create'], /team create NAME \[--at LAT,LNG\]/],
    [['team', 'create', 'X', '--at', '200,1'], /--at is latitude,longitude/],
    [['key', 'create', '--kind', 'crowd', '--name', 'x'], /--kind is one of team, reports/],
    [['key', 'create', '--kind', 'team', '--name', 'x', '--scopes', 'alarms:fly'], /no scope "alarms:fly"/],
    [
      ['key', 'create', '--kind', 'team', '--name', 'x', '--expires', '2001-01-01'],
      /--expires is a date in the future/,
    ],
    [['key', 'create', '--kind', 'team', '--name', 'x', '--expires', '12/31/2099'], /such as 2030-12-31, not "12\/31/],
    [['key', 'create', '--kind', 'team', '--name', 'x', '--rate', '0'], /--rate is a whole number/],
    [
      ['user', 'create', '--email', 'nobody', '--password', 'long enough', '--firstname', 'A', '--lastname', 'B'],
      /anna@example\.org/,
    ],
    [['client', 'create'], /--name is missing/],
    [['client', 'create', '--name', 'x', '--scopes', 'posts,moon'], /no scope "moon"/],
    [['client', 'create', '--name', 'x', '--centre', 'drill'], /--centre is one of live, training/],
    [['member', 'create', '--firstname', 'Aino'], /--lastname is missing/],
    [['migrate', 'sideways'], /migrate up\|down\|status/],
    [['replay'], /which file/],
    [['replay', 'x.csv', '--speed', 'fast'], /--speed is a number above 0/],
    [['replay', 'x.csv', '--sped', '2'], /--sped/],
  ]
  for (const [args, says] of wrong) {
    test(args.join(' ') || 'nothing', async () => {
      const { code, out, err } = await muster(...args)
      assert.deepEqual({ code, out }, { code: 2, out: '' })
      assert.match(err, says)
    })
  }
})

describe('what makes something prints its id alone', () => {
  test('team, user, member, keys, in the only team', async () => {
    const none = await muster('member', 'create', '--firstname', 'Aino', '--lastname', 'Ek')
    assert.deepEqual([none.code, none.out], [1, ''])
    assert.match(none.err, /no team yet/)

    const team = await muster('team', 'create', 'Vaxholm', '--at', '59.40,18.35')
    assert.equal(team.code, 0)
    assert.match(team.out, /^tea_[0-9a-z]{28}\n$/)
    const teamId = team.out.trim()

    const sign = ['--email', 'aino@example.org', '--password', 'long enough', '--firstname', 'Aino', '--lastname', 'Ek']
    assert.match((await muster('user', 'create', ...sign, '--rights', 'dispatcher')).out, /^usr_[0-9a-z]{28}\n$/)
    const again = await muster('user', 'create', ...sign)
    assert.equal(again.code, 1)
    assert.match(again.err, /has a sign-in already/)
    assert.match(
      (await muster('member', 'create', '--firstname', 'Pekka', '--lastname', 'Öberg')).out,
      /^mem_[0-9a-z]{28}\n$/,
    )

    const key = await muster(
      'key',
      'create',
      '--kind',
      'team',
      '--name',
      'Pager',
      '--centre',
      'training',
      '--scopes',
      'alarms:read',
      '--expires',
      '2100-01-01',
      '--rate',
      '600',
    )
    const row = await rt.db
      .selectFrom('api_key')
      .selectAll()
      .where('hash', '=', hashSecret(key.out.trim()))
      .executeTakeFirstOrThrow()
    assert.deepEqual([row.team_id, row.name, row.centre, row.scopes], [teamId, 'Pager', 'training', ['alarms:read']])
    assert.deepEqual([row.expires_at, row.requests_per_minute], [new Date('2100-01-01'), 600])
    assert.match((await muster('key', 'create', '--kind', 'reports', '--name', 'App')).out, /^ak_[0-9a-f]{64}\n$/)
  })

  test('a client of the crowd API, with the scope that nobody else can give', async () => {
    const wanted = ['--name', 'Öhringen Deploy', '--centre', 'training', '--scopes', 'all, migrate']
    const { code, out } = await muster('client', 'create', ...wanted)
    assert.equal(code, 0)
    const [, id = '', secret = ''] = /^(ohringen-deploy-[0-9a-f]{8}):([0-9a-f]{64})\n$/.exec(out) ?? []
    const row = rt.db.selectFrom('oauth_client').selectAll().where('id', '=', id)
    const { centre, scopes, secret_hash } = await row.executeTakeFirstOrThrow()
    assert.deepEqual([centre, scopes, secret_hash], ['training', ['*', 'migrate'], hashSecret(secret)])
    const body = JSON.stringify({ grant_type: 'client_credentials', scope: 'migrate,post' })
    const authorization = `Basic ${Buffer.from(out.trim()).toString('base64')}`
    const answer = await rt.apps.crowd.request('/oauth/token', { method: 'POST', body, headers: { authorization } })
    assert.equal(((await answer.json()) as { scope: string }).scope, 'migrate posts')
  })

  test('with several teams, --team says which', async () => {
    await muster('team', 'create', 'Second')
    const unsaid = await muster('member', 'create', '--firstname', 'A', '--lastname', 'B')
    assert.deepEqual([unsaid.code, unsaid.out], [2, ''])
    assert.match(unsaid.err, /Several teams/)
    const said = await muster('member', 'create', '--firstname', 'A', '--lastname', 'B', '--team', 'Second')
    assert.equal(said.code, 0)
  })
})

test('migrate status lists every migration; a file that is not there is one plain sentence', async () => {
  const { code, out } = await muster('migrate', 'status')
  assert.equal(code, 0)
  assert.match(out, /^001-\S+ {2}\d{4}-/)
  const failed = await muster('replay', '/nowhere.csv', '--key', 'x')
  assert.equal(failed.code, 1)
  assert.match(failed.err, /no such file/)
})
