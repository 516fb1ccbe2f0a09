import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { addForm } from '#testing/crowd-form.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { openCsv } from '#testing/open-csv.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: key } = await crowd.addPerson('admin')
const csv = openCsv(rt, crowd, key)
const asks = [
  { key: 'day', type: 'datetime', input: 'date', cardinality: 1 },
  { key: 'moment', type: 'datetime', input: 'datetime', cardinality: 0 },
  { key: 'said', type: 'varchar', cardinality: 1 },
  { key: 'kinds', type: 'varchar', input: 'checkboxes', cardinality: 0 },
  { key: 'place', type: 'point', cardinality: 1 },
]
const { id: form } = await addForm(rt, crowd.teamId, {}, [{ asks }])

type Post = { title: string; content: string; post_date: string; values: Record<string, unknown[]> }
const posts = async (): Promise<Post[]> => {
  const path = '/api/v3/posts?status=all&limit=100&orderby=id&order=asc'
  return (await crowd.call('GET', path, undefined, { key })).body.results.map(
    ({ title, content, post_date, values }: Post) => ({ title, content, post_date, values }),
  )
}
const inZone = async (timezone: string) => {
  const { status } = await crowd.call('PUT', '/api/v3/config/site', { timezone }, { key })
  assert.equal(status, 200)
}
/** Imports a table into an empty team. */
async function importOf(text: string | Uint8Array, mapsTo?: (string | null)[], how: object = {}, fields = {}) {
  await sql`delete from post`.execute(rt.db)
  const { status, body } = await csv.upload(text, 'posts.csv', key, 'file', fields)
  assert.equal(status, 200, JSON.stringify(body))
  const maps_to = mapsTo ?? body.proposed_maps_to
  const put = await csv.call('PUT', `/${body.id}`, { maps_to, fixed: { form } })
  assert.equal(put.status, 200, JSON.stringify(put.body))
  return csv.imported(body.id, how)
}

describe('what is exported and imported again has not changed', () => {
  const dates = [
    { day: ['2024-06-28'], moment: ['2024-06-28T01:30:00+03:00', '2024-03-31 03:30:00', '2024-10-27T01:30:00Z'] },
    { day: ['1999-12-31'], moment: ['1999-12-31 23:59:59', '2011-12-30T10:00:00-10:00', '2024-03-10T02:30:00-02:30'] },
  ]
  const texts = [
    '=1+1',
    ' =cmd',
    '\u00a0@x',
    '\t＝1+1',
    '-',
    "x;=cmd|'/C calc'!A0",
    "'=1",
    '- one\n- two',
    '+358 40 123',
    '"+1"',
  ]
  for (const zone of ['Europe/Helsinki', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia'])
    test(`twice round, on a site in ${zone}`, async () => {
      await sql`delete from post`.execute(rt.db)
      await inZone(zone)
      const given = texts.map((text, i) => ({
        title: `${text} ${i}`,
        content: `${text}\nmore`,
        post_date: '2024-06-27T22:15:00Z',
        values: { ...dates[i % 2], said: [text], kinds: ['a', 'b'], place: [{ lat: -60.17, lon: 24.94 }] },
      }))
      for (const post of given) {
        const { status, body } = await crowd.call('POST', '/api/v3/posts', { form, ...post }, { key })
        assert.equal(status, 200, JSON.stringify(body))
      }
      const before = await posts()
      assert.deepEqual(
        [before[0]?.values.day, before[0]?.values.moment?.[0]],
        [['2024-06-28 00:00:00'], '2024-06-27 22:30:00'],
      )
      for (let round = 1; round <= 2; round++) {
        const { body: table } = await crowd.call('GET', '/api/v3/posts/export?status=all&format=csv', undefined, {
          key,
        })
        assert.match(table, /2024-06-28,2024-06-27T22:30:00\+00:00/)
        assert.doesNotMatch(table, /(^|[,;\t\n"])[\s\u00a0]*[=@＝]/)
        const { errors, created_count } = await importOf(table)
        assert.deepEqual([errors, created_count], [0, texts.length])
        assert.deepEqual(await posts(), before, `round ${round}`)
      }
    })
  test('the file of errors is as safe, and its rows are known again', async () => {
    const rows = 'T,C,D\n=1+1;＝2,"x;\t@y",31/02/2024\n=good,ok,2/1/2024\n'
    const { id, errors } = await importOf(rows, ['title', 'content', 'post_date'])
    assert.equal(errors, 1)
    const { body: file } = await csv.call('GET', `/${id}/errors?format=csv`)
    assert.match(file, /^\ufeff?T,C,D,line,error\n"'=1\+1;'＝2","x;'\t'@y",31\/02\/2024,2,/)
    const again = await importOf(file.replace('31/02', '28/02'), ['title', 'content', 'post_date', null, null])
    assert.equal(again.created_count, 1)
    const [post] = await posts()
    assert.deepEqual([post?.title, post?.content], ['=1+1;＝2', 'x;\t@y'])
    const { known } = await csv.imported(
      await csv.mapped('T,C,D\n=1+1;＝2,"x;\t@y",28/02/2024\n', ['title', 'content', 'post_date']),
    )
    assert.equal(known, 1)
  })
})

describe('a table that others have written', () => {
  test('hashtags say what its columns are, and are no post', async () => {
    const table = '#event+name,#description,#date,#geo+lat,#geo+lon\n'
    const done = await importOf(`Nimi,Mitä,Milloin,y,x\n${table}Tulva,Silta poikki,2024-03-12,60.1,24.9\n`)
    assert.deepEqual([done.rows, done.created_count], [1, 1])
    assert.deepEqual(done.hashtags?.[0], '#event+name')
    const [post] = await posts()
    assert.deepEqual([post?.title, post?.values.place], ['Tulva', [{ lat: 60.1, lon: 24.9 }]])
  })
  test('short rows are padded and counted; ODK, WKT and a separator are read', async () => {
    const table =
      'sep=;\nT;C;K;P;D\nA;x;roof, wet|road;60.1 24.9 3 5;45363\nB;x;;"SRID=4326;POINT(24.9 60.1)";45364,5\nC;x\n'
    await inZone('Europe/Helsinki')
    const mapsTo = ['title', 'content', 'kinds', 'place', 'day']
    const done = await importOf(table, mapsTo, { separator: '|' })
    assert.deepEqual([done.padded, done.created_count, done.delimiter], [1, 3, ';'])
    assert.deepEqual(done.proposed_dates, [null, null, null, null, 'excel'])
    const place = [{ lat: 60.1, lon: 24.9 }]
    assert.deepEqual(
      (await posts()).map(({ values }) => values),
      [
        { kinds: ['roof, wet', 'road'], place, day: ['2024-03-12 00:00:00'] },
        { place, day: ['2024-03-13 00:00:00'] },
        {},
      ],
    )
  })
  test('how its dates are written is proposed in the trial, and can be said', async () => {
    await inZone('America/St_Johns')
    const { body } = await csv.upload('T,C,D\nA,x,1710219840\nB,x,1710219900\n')
    assert.deepEqual(body.proposed_dates, [null, null, 'epoch_seconds'])
    await csv.call('PUT', `/${body.id}`, { maps_to: ['title', 'content', 'post_date'] })
    const trial = await csv.imported(body.id, { dry_run: true })
    assert.deepEqual([trial.proposed_dates[2], trial.created_count], ['epoch_seconds', 2])
    const said = await csv.imported(body.id, { dry_run: true, dates: [null, null, 'excel'] })
    assert.deepEqual([said.status, said.errors], ['checked', 2])
    const wrong = await csv.call('POST', `/${body.id}/import`, { dates: ['excel'] })
    assert.deepEqual([wrong.status, wrong.body.errors[1].source.pointer], [422, '/dates'])
    assert.equal((await csv.call('POST', `/${body.id}/import`, { dates: ['roman', null, null] })).status, 422)
  })
  test('its encoding is proposed, and can be said', async () => {
    const cyrillic = Buffer.from('VCxDCs/u5uDwLMzu8fIg8ODn8PP45e0K', 'base64') // Пожар,Мост разрушен
    const guessed = await importOf(cyrillic, ['title', 'content'])
    assert.deepEqual(
      [guessed.encoding, guessed.encoding_by, guessed.proposed_encodings[0]],
      ['windows-1251', 'guess', 'windows-1251'],
    )
    assert.equal((await posts())[0]?.title, 'Пожар')
    const named = await importOf(cyrillic, ['title', 'content'], {}, { encoding: 'KOI8-R' })
    assert.deepEqual([named.encoding, named.encoding_by, named.proposed_encodings], ['koi8-r', 'named', []])
    const { status, body } = await csv.upload(cyrillic, 'a.csv', key, 'file', { encoding: 'klingon' })
    assert.deepEqual([status, body.errors[1].source.pointer], [422, '/encoding'])
  })
  test('one broken byte is one lost character', async () => {
    const bytes = Buffer.concat([Buffer.from('T,C\nÅska,Häst\nF'), Buffer.from([0xe4]), Buffer.from('ra,Öppet\n')])
    const done = await importOf(bytes, ['title', 'content'])
    assert.deepEqual([done.encoding, done.lost_characters], ['utf-8', { count: 1, lines: [3] }])
    assert.deepEqual(
      (await posts()).map(({ title }) => title),
      ['Åska', 'F\ufffdra'],
    )
  })
})
