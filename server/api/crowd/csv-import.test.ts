import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { openCrowd } from '#testing/open-crowd.ts'
import { openCsv } from '#testing/open-csv.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const importer = await crowd.addPerson('member', ['Bulk Data Import'])
const admin = await crowd.addPerson('admin')
const csv = openCsv(rt, crowd, importer.token)
const make = async (path: string, body: object): Promise<number> => {
  const answer = await crowd.call('POST', `/api/v3/${path}`, body, { key: admin.token })
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body.id
}
const form = await make('forms', { name: 'Incidents' })
const form_stage_id = await make('forms/stages', { form_id: form, label: 'Report' })
const attribute = { form_stage_id, cardinality: 1 }
await make('forms/attributes', { ...attribute, key: 'where', label: 'Where', input: 'text', type: 'varchar' })
await make('forms/attributes', { ...attribute, key: 'place', label: 'Place', input: 'location', type: 'point' })
await make('forms/attributes', {
  ...attribute,
  key: 'kinds',
  label: 'Kinds',
  input: 'tags',
  type: 'tags',
  cardinality: 0,
})
for (const tag of ['1. Urgences | Emergency', '3. Public Health', 'Water, sanitation, hygiene'])
  await make('tags', { tag, type: 'category' })

type Post = {
  title: string
  content: string
  status: string
  post_date: string
  values: object
  tags: object[]
  user: { id: string }
}
/** All posts that hold this word, as an admin sees them. */
const postsWith = async (word: string): Promise<Post[]> => {
  const path = `/api/v3/posts?status=all&limit=1000&q=${encodeURIComponent(word)}&orderby=id`
  return (await crowd.call('GET', path, undefined, { key: admin.token })).body.results
}
const errorsOf = async (id: number) =>
  (await csv.call('GET', `/${id}/errors`)).body.results.map(
    ({ line, errors }: { line: number; errors: { field: string; message: string }[] }) => [
      line,
      errors.map(({ field, message }) => `${field} ${message}`).join('; '),
    ],
  )
const rowsOf = (word: string, count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => `${word} ${from + n},Text ${from + n}\n`).join('')

/** The oddities of real tables: cells over several lines, trailing commas in lists, a coordinate too many, other accents. */
const REAL = [
  'Serial,INCIDENT TITLE,INCIDENT DATE,LOCATION,DESCRIPTION,CATEGORY,LATITUDE,LONGITUDE,APPROVED',
  '1,Bridge down,05/07/2010 17:26,"Jacmel, Haïti","The bridge is ""gone"".',
  '',
  'Call us","1. Urgences | Emergency, 3. Public Health, ",18.233333,-72.533333,YES',
  '2,Nobody here,28/06/2010 23:06,fondwa,Please help,,"18,5","-72,5",NO',
  '3,Lost person,31/02/2010,Genoca,Who has seen them?,"9. Nowhere, ",118.4,8.9,MAYBE',
  ',,,,,,,,',
  `4,${'Long '.repeat(40)},20/06/2010 21:59,Léogâne,Text,"Water, sanitation, hygiene",,,YES`,
  '5,Short,20/06/2010',
  '6,No place,20/06/2010 21:59,Cité Soleil,Text,"Water, sanitation, hygiene, 3. Public Health",18.5,,YES',
  '7,Last one,20/06/2010 21:59,Cité Soleil,Text,3. public health,18.5,-72.3,YES',
]
const REAL_MAPPING = [null, 'title', 'post_date', 'where', 'content', 'tags', 'place.lat', 'place.lon', 'status']

describe('a table as people have them', () => {
  const faults = [
    [
      6,
      'post_date INCIDENT DATE: "31/02/2010" is no date (day first); values LATITUDE: "118.4" is not between -90 and 90; ' +
        'status APPROVED: "MAYBE" is no status; tags has no tag 9. Nowhere',
    ],
    [8, 'title is longer than 150 characters'],
    [9, 'content is required'], // its empty end is left out
    [10, 'values of place lacks its longitude'],
  ]
  const whole = { rows: 7, processed: 7, created: 3, known: 0, errors: 4 }

  for (const end of ['\n', '\r\n', '\r'])
    test(`is imported, whatever its lines end with (${JSON.stringify(end)}): every row is a post or named`, async () => {
      await sql`delete from post`.execute(rt.db)
      const id = await csv.mapped(REAL.join(end), REAL_MAPPING, { form })
      const trial = await csv.imported(id, { dry_run: true })
      assert.deepEqual([trial.status, trial.completed, csv.score(trial)], ['checked', false, whole])
      assert.deepEqual(await errorsOf(id), faults)
      assert.deepEqual(await postsWith(''), [])
      const done = await csv.imported(id)
      assert.deepEqual([done.status, done.completed, done.dry_run, csv.score(done)], ['completed', true, false, whole])
      assert.deepEqual(await errorsOf(id), faults)
      const posts = await postsWith('')
      const [bridge, nobody, last] = posts
      assert.deepEqual(
        posts.map(({ title, status }) => [title, status]),
        [
          ['Bridge down', 'published'],
          ['Nobody here', 'draft'],
          ['Last one', 'published'],
        ],
      )
      assert.equal(bridge?.content, 'The bridge is "gone".\n\nCall us')
      assert.equal(bridge?.post_date, '2010-07-05T17:26:00+00:00')
      assert.deepEqual(bridge?.values, { where: ['Jacmel, Haïti'], place: [{ lat: 18.233333, lon: -72.533333 }] })
      assert.deepEqual([bridge?.tags.length, last?.tags.length], [2, 1])
      assert.deepEqual(nobody?.values, { where: ['fondwa'], place: [{ lat: 18.5, lon: -72.5 }] })
      assert.equal(bridge?.user.id, String(importer.id))
    })

  test('comes back as a file of what was skipped, which can be mended and uploaded', async () => {
    await sql`delete from post`.execute(rt.db)
    const id = await csv.mapped(REAL.join('\n'), REAL_MAPPING, { form })
    await csv.imported(id)
    const answer = await rt.apps.crowd.request(`/api/v3/csv/${id}/errors?format=csv`, {
      headers: { authorization: `Bearer ${importer.token}` },
    })
    assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8')
    assert.match(answer.headers.get('content-disposition') ?? '', /filename="reports-errors.csv"/)
    const text = await answer.text()
    const [header, first] = text.split('\n')
    assert.equal(header, `${REAL[0]},line,error`)
    assert.match(first ?? '', /^3,Lost person,.*,6,"post_date INCIDENT DATE/)
    const mended = text
      .replace('31/02', '28/02')
      .replace('118.4', '18.4')
      .replace('MAYBE', 'no')
      .replace('9. Nowhere, ', '')
    const second = await csv.mapped(mended, [...REAL_MAPPING, null, null], { form })
    assert.deepEqual(csv.score(await csv.imported(second)), { rows: 4, processed: 4, created: 1, known: 0, errors: 3 })
    assert.deepEqual((await postsWith('')).length, 4)
    const third = await csv.mapped(mended.replaceAll(/,[^,\n]*,("[^"\n]*"|error)$/gm, ''), REAL_MAPPING, { form })
    assert.deepEqual(csv.score(await csv.imported(third)), { rows: 4, processed: 4, created: 0, known: 1, errors: 3 })
  })
})

describe('the same rows again', () => {
  test('are known: in the same file, in another one with other encoding, delimiter and name, and after another mapping', async () => {
    const rows = 'Title,Text\nÅgren,Överallt €\nSecond Ågren,Text\n'
    const first = await csv.mapped(rows, ['title', 'content'])
    assert.deepEqual(csv.score(await csv.imported(first)), { rows: 2, processed: 2, created: 2, known: 0, errors: 0 })
    const trial = await csv.imported(first, { dry_run: true })
    assert.deepEqual(csv.score(trial), { rows: 2, processed: 2, created: 0, known: 2, errors: 0 })
    const latin = Buffer.from(rows.replaceAll(',', ';').replaceAll('\n', '\r\n').replace('€', '\u0080'), 'latin1')
    const other = await csv.mapped(latin, ['title', 'content'], { locale: 'sv' })
    const { encoding, delimiter, ...again } = await csv.imported(other)
    assert.deepEqual([encoding, delimiter], ['windows-1252', ';'])
    assert.deepEqual(csv.score(again), { rows: 2, processed: 2, created: 0, known: 2, errors: 0 })
    assert.equal((await postsWith('Ågren')).length, 2)
  })
  test('are known within one file, but a second fault is a fault again', async () => {
    const id = await csv.mapped('Title,Text\nTwin,A\nTwin,A\n,A\n,A\nTwin,B\n', ['title', 'content'])
    const score = { rows: 5, processed: 5, created: 2, known: 1, errors: 2 }
    assert.deepEqual(csv.score(await csv.imported(id, { dry_run: true })), score)
    assert.deepEqual(csv.score(await csv.imported(id)), score)
  })
  test('make no second post when two files with them are imported at once, in other orders', async () => {
    const lines = rowsOf('Atonce', 600).trimEnd().split('\n')
    const files = [lines, lines.toReversed(), lines.slice(300).concat(lines.slice(0, 300))]
    const ids = await Promise.all(files.map((some) => csv.mapped(`t,c\n${some.join('\n')}`, ['title', 'content'])))
    const done = await Promise.all(ids.map((id) => csv.imported(id)))
    for (const one of done) assert.equal(one.created_count + one.known, 600)
    assert.equal(
      done.reduce((sum, one) => sum + one.created_count, 0),
      600,
    )
    assert.equal((await postsWith('Atonce')).length, 600)
  })
  test('are new when their posts were deleted', async () => {
    const id = await csv.mapped('t,c\nPhoenix,x\n', ['title', 'content'])
    await csv.imported(id)
    await sql`delete from post where title = 'Phoenix'`.execute(rt.db)
    assert.equal((await csv.imported(id)).created_count, 1)
  })
})

describe('tags that nobody has made', () => {
  test('are made where that is asked for, in a trial only in the mind; answers that are tags are found by name', async () => {
    const asAdmin = openCsv(rt, crowd, admin.token)
    const rows =
      'T,C,K,A\nTagged 1,x,"Fresh A, Fresh B",3. Public Health\nTagged 2,x,"fresh a, Water, sanitation, hygiene",None\n'
    const id = await asAdmin.mapped(rows, ['title', 'content', 'tags', 'kinds'], { form })
    const trial = await asAdmin.imported(id, { dry_run: true, create_tags: true })
    assert.deepEqual(csv.score(trial), { rows: 2, processed: 2, created: 1, known: 0, errors: 1 })
    assert.deepEqual(await errorsOf(id), [[3, 'values of kinds: there is no tag None']])
    const tagsNow = () =>
      sql<{ name: string }>`select name from crowd_tag where name ilike 'fresh%' order by id`.execute(rt.db)
    assert.deepEqual((await tagsNow()).rows, [])
    await asAdmin.imported(id, { create_tags: true })
    assert.deepEqual((await tagsNow()).rows, [{ name: 'Fresh A' }, { name: 'Fresh B' }])
    const [post] = await postsWith('Tagged 1')
    assert.equal(post?.tags.length, 3)
  })
})

describe('the order of days and months, and the time zone', () => {
  const dates = async (table: string, how: object) => {
    await sql`delete from post`.execute(rt.db)
    const id = await csv.mapped(table, ['title', 'post_date'])
    await csv.imported(id, how)
    return (await postsWith('')).map(({ post_date }) => post_date.slice(0, 16))
  }
  test('are told by the whole column, or by whoever imports', async () => {
    const ours = 'T,D\nA,1/2/2010 10:00\nB,28/6/2010 10:00\n'
    assert.deepEqual(await dates(ours, {}), ['2010-02-01T10:00', '2010-06-28T10:00'])
    assert.deepEqual(await dates('T,D\nA,1/2/2010 10:00\nB,6/28/2010 10:00\n', {}), [
      '2010-01-02T10:00',
      '2010-06-28T10:00',
    ])
    assert.deepEqual(await dates('T,D\nA,1/2/2010\n', { date_order: 'mdy' }), ['2010-01-02T00:00'])
    assert.deepEqual(await dates('T,D\nA,1/2/2010 10:00\n', { timezone: 'Europe/Helsinki' }), ['2010-02-01T08:00'])
  })
  test('the zone is that of the site where nobody says it', async () => {
    const site = { timezone: 'America/Port-au-Prince' }
    const { status } = await crowd.call('PUT', '/api/v3/config/site', site, { key: admin.token })
    assert.equal(status, 200)
    assert.deepEqual(await dates('T,D\nA,1/2/2010 10:00\n', {}), ['2010-02-01T15:00'])
  })
})

describe('rows that cannot be written', () => {
  test('are named, and keep no other out: a slug that is taken, and what the database itself refuses', async () => {
    await sql`alter table post add constraint test_only check (title <> 'Refused')`.execute(rt.db)
    const rows = `t,c,s\nGood 1,x,slug-one\nGood 2,x,slug-one\nRefused,x,\n${rowsOf('Good', 300, 3).replaceAll('\n', ',\n')}`
    const id = await csv.mapped(rows, ['title', 'content', 'slug'])
    assert.deepEqual(csv.score(await csv.imported(id)), {
      rows: 303,
      processed: 303,
      created: 301,
      known: 0,
      errors: 2,
    })
    await sql`alter table post drop constraint test_only`.execute(rt.db)
    assert.deepEqual(await errorsOf(id), [
      [3, 'slug is already taken'],
      [4, 'record cannot be stored'],
    ])
  })
  test('when they are all, it is no success', async () => {
    const id = await csv.mapped('t,c\n,x\n,y\n', ['title', 'content'])
    const done = await csv.imported(id)
    assert.deepEqual([done.status, done.completed, done.error], ['failed', false, 'No row could be imported'])
    assert.deepEqual(csv.score(done), { rows: 2, processed: 2, created: 0, known: 0, errors: 2 })
  })
})
