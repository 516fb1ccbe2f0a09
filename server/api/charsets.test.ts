import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openCrowd } from '#testing/open-crowd.ts'
import { openReports } from '#testing/open-reports.ts'
import { openTeam } from '#testing/open-team.ts'
import { reportForms } from '#testing/report-forms.ts'
import { picture } from '#testing/upload-media.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const [team, crowd, reports] = [await openTeam(rt), await openCrowd(rt), await openReports(rt)]
const { token } = await crowd.addPerson('admin')

type Send = (raw: Uint8Array<ArrayBuffer>, type: string) => Promise<{ status: number; text?: string; why?: string }>
/** What each API answers to a body with a text in it, and the text as it keeps it. */
const APIS: Record<string, { body: (text: string) => string; send: Send; count: () => Promise<number> }> = {
  team: {
    body: (text) => `{"title":"${text}"}`,
    async send(raw, type) {
      const sent = { raw, headers: { 'content-type': type } }
      const { status, body } = await team.call('POST', '/v1/alarms', undefined, sent)
      return { status, text: body.data?.title, why: body.error?.message }
    },
    count: () => rowsOf('alarm'),
  },
  crowd: {
    body: (text) => `{"name":"${text}"}`,
    async send(raw, type) {
      const sent = { raw, key: token, headers: { 'content-type': type } }
      const { status, body } = await crowd.call('POST', '/api/v3/collections', undefined, sent)
      return { status, text: body.name, why: body.errors?.[0].message }
    },
    count: () => rowsOf('post_set'),
  },
  reports: {
    body: (text) =>
      `{"data":{"location":{"x":1,"y":2},"category":{"category_id":${reports.categories[0]!.id}},"description":"${text}"}}`,
    async send(raw, type) {
      const sent = { raw, headers: { 'content-type': type } }
      const { status, body } = await reports.call('POST', '/api/v1/reports', undefined, sent)
      if (status !== 200) return { status, why: body.errors[0].message }
      const row = rt.db.selectFrom('report').select('description').where('id', '=', body.data.report_id)
      return { status, text: (await row.executeTakeFirstOrThrow()).description ?? '' }
    },
    count: () => rowsOf('report'),
  },
}
async function rowsOf(table: 'alarm' | 'post_set' | 'report'): Promise<number> {
  const { count } = await rt.db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
const encoded = (json: string, text: string, bytes: string) => {
  const [before = '', after = ''] = json.split(text)
  return new Uint8Array(
    Buffer.concat([Buffer.from(before), Buffer.from(bytes.replaceAll(' ', ''), 'hex'), Buffer.from(after)]),
  )
}

for (const [name, api] of Object.entries(APIS))
  describe(`the ${name} API`, () => {
    const DECLARED: [charset: string, bytes: string, text: string][] = [
      ['ISO-8859-1', 'c5 73 6b 61', 'Åska'],
      ['windows-1252', '93 d6 6c 94', '“Öl”'],
      ['"Shift_JIS"', '89 ce 8e 96 82 be', '火事だ'],
      ['koi8-r', 'f0 cf d6 c1 d2', 'Пожар'],
      ['utf-8', 'c3 85 73 6b 61', 'Åska'],
    ]
    for (const [charset, bytes, text] of DECLARED)
      test(`200 reads what is declared as ${charset}`, async () => {
        const raw = encoded(api.body('@@@'), '@@@', bytes)
        const { status, text: kept } = await api.send(raw, `application/json; charset=${charset}`)
        assert.deepEqual([status, kept], [200, text])
      })
    test('200 for UTF-16, declared or by its mark, and for UTF-8 with its mark', async () => {
      const wide = Buffer.from(api.body('Åska'), 'utf16le')
      for (const [raw, type] of [
        [wide, 'application/json; charset=utf-16'],
        [Buffer.from(wide).swap16(), 'application/json; charset=UTF-16BE'],
        [Buffer.from(`\ufeff${api.body('Åska')}`, 'utf16le'), 'application/json'],
        [Buffer.from(`\ufeff${api.body('Åska')}`), 'application/json'],
      ] as const)
        assert.equal((await api.send(new Uint8Array(raw), type)).text, 'Åska')
    })
    test('400 says so of bytes that are no text, or in no charset, and nothing is kept', async () => {
      const before = await api.count()
      const raw = encoded(api.body('@@@'), '@@@', 'c5 73 6b 61')
      const answers = [
        await api.send(raw, 'application/json'),
        await api.send(raw, 'application/json; charset=utf-8'),
        await api.send(raw, 'application/json; charset=utf-32'),
        await api.send(raw, 'application/json; charset=utf-16be'),
      ]
      for (const { status } of answers) assert.equal(status, 400)
      assert.match(answers[0]?.why ?? '', /not valid UTF-8, and no other charset was declared/)
      assert.match(answers[2]?.why ?? '', /charset utf-32 is not known/)
      assert.equal(await api.count(), before)
    })
  })

test('a body with a file in it: large and small, declared and not', async () => {
  const { body } = await team.call('POST', '/v1/alarms', { title: 'Fire' })
  const send = (file: string, type: string) => {
    const raw = encoded(`{"file":"${file}","description":"@@@"}`, '@@@', 'c5 73 6b 61')
    return team.call('POST', `/v1/alarms/${body.data.id}/media`, undefined, { raw, headers: { 'content-type': type } })
  }
  const small = (await picture()).toString('base64')
  const large = Buffer.concat([await picture('gif'), Buffer.alloc(300_000)]).toString('base64')
  for (const file of [small, large]) {
    assert.equal((await send(file, 'application/json; charset=latin1')).body.data.description, 'Åska')
    const { status, body } = await send(file, 'application/json')
    assert.deepEqual([status, /not valid UTF-8/.test(body.error.message)], [400, true])
  }
})

test('a form with a file: each text in its own charset', async () => {
  const { send, file } = reportForms(rt, reports)
  const report = await file()
  const head = 'Content-Disposition: form-data; name='
  const form = async (type: string, text: string) =>
    Buffer.concat([
      Buffer.from(`--b\r\n${head}"files"; filename="a.png"\r\n\r\n`),
      await picture(),
      Buffer.from(`\r\n--b\r\n${head}"data"\r\nContent-Type: ${type}\r\n\r\n{"data":{"images":[{"label":"`),
      Buffer.from(text, 'latin1'),
      Buffer.from('"}]}}\r\n--b--\r\n'),
    ])
  const type = 'multipart/form-data; boundary=b'
  const sent = await send(report, { body: await form('application/json; charset=ISO-8859-1', 'Åska'), type })
  assert.equal(sent.status, 200, JSON.stringify(sent.body))
  const { status, body } = await send(report, { body: await form('application/json', 'Åska'), type })
  assert.deepEqual([status, /data: .*not valid UTF-8/.test(body.errors[0].message)], [400, true])
})

describe('a query', () => {
  const PATHS = ['/v1/alarms?search=', '/api/v3/posts?q=', '/api/v1/categories?x=']
  test('400 for escapes that are no UTF-8', async () => {
    for (const bytes of ['%C5ska', '%E4%F6', '%C3'])
      for (const path of PATHS) assert.equal(await status(`${path}${bytes}`), 400, path)
  })
  test('200 for UTF-8, and for a percent sign alone', async () => {
    for (const text of ['%C3%85ska', '%F0%9F%94%A5', '100%'])
      for (const path of PATHS) assert.equal(await status(`${path}${text}`), 200, `${path}${text}`)
  })
})

test('the grant: a form in its charset, and an error of its own for bytes that are no text', async () => {
  const grant = (raw: string, type: string) =>
    crowd.call('POST', '/oauth/token', undefined, {
      raw: new Uint8Array(Buffer.from(raw, 'latin1')),
      headers: { 'content-type': type },
    })
  const form = 'application/x-www-form-urlencoded'
  const { client_id, client_secret } = crowd.credentials
  const client = `client_id=${client_id}&client_secret=${client_secret.replace(' ', '+')}`
  const person = `grant_type=password&username=x%40example.org&password=p%E4ss`
  const [read, unread] = [
    await grant(`${client}&${person}`, `${form}; charset=latin1`),
    await grant(`${client}&${person}`, form),
  ]
  assert.deepEqual([read.status, read.body.error], [400, 'invalid_grant'])
  assert.deepEqual([unread.status, unread.body.error], [400, 'invalid_request'])
  assert.match(unread.body.message, /not valid UTF-8/)
})

const CALLS = { '/v1': team.call, '/api/v1': reports.call, '/api/v3': crowd.call }
async function status(path: string): Promise<number> {
  const [, call] = Object.entries(CALLS).find(([start]) => path.startsWith(start)) ?? []
  return (await call?.('GET', path, undefined, call === crowd.call ? { key: token } : {}))?.status ?? 0
}
