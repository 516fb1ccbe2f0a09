import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addForm } from '#testing/crowd-form.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()

// Filters that look into the answers of posts: where they are, and what they say.

describe('200: a box across the 180th meridian', () => {
  const asking = openCrowd(rt, 'Islands').then(async (other) => {
    const { token } = await other.addPerson('admin')
    const form = await addForm(rt, other.teamId, {}, [{ asks: [{ key: 'isle', type: 'point' }] }])
    const isles = { east: [-16, -179.95], west: [-16, 178], edge: [-16, 180], other: [-16, 20], north: [16, 179] }
    for (const [title, [lat, lon]] of Object.entries(isles)) {
      const post = { title, content: 'C', status: 'published', form: form.id, values: { isle: [{ lat, lon }] } }
      await other.call('POST', '/api/v3/posts', post, { key: token })
    }
    return async (path: string) => (await other.call('GET', `/api/v3/posts${path}`, undefined, { key: token })).body
  })
  const CASES: Record<string, string> = {
    '177,-20,182,-12': 'edge,east,west',
    '177,-12,-178,-20': 'edge,east,west',
    '177,-20,-178,-12': 'edge,east,west',
    '-183,-20,-178,-12': 'edge,east,west',
    '177,-20,180,-12': 'edge,west',
    '-180,-20,-179,-12': 'edge,east',
    '10,-20,30,-12': 'other',
    '30,-20,10,-12': 'edge,east,west',
    '-180,-90,180,90': 'east,edge,north,other,west',
    '-500,-90,500,90': 'east,edge,north,other,west',
    '170,0,-170,20': 'north',
  }
  for (const [box, titles] of Object.entries(CASES))
    test(box, async () => {
      const ask = await asking
      const { results, total_count } = await ask(`?bbox=${box}`)
      const found = results
        .map(({ title }: { title: string }) => title)
        .sort()
        .join()
      assert.equal(found, titles.split(',').sort().join())
      assert.equal((await ask(`/stats?bbox=${box}`)).totals[0].values[0]?.total ?? 0, total_count)
      assert.equal((await ask(`/geojson?bbox=${box}`)).features.length, total_count)
      assert.equal((await ask(`/geojson/0/0/0?bbox=${box}`)).features.length, total_count)
    })
})

describe('200: values[key] holds a text, and is a number, a choice or a date', () => {
  const team = openCrowd(rt, 'Answers')
  const asking = team.then(async (other) => {
    const { token } = await other.addPerson('admin')
    const ask = (key: string, type = 'varchar') => ({ key, type, cardinality: 0 })
    const asks = [
      ask('street'),
      ask('story', 'markdown'),
      ask('site', 'link'),
      ask('kind'),
      ask('n', 'int'),
      ask('share', 'decimal'),
    ]
    const form = await addForm(rt, other.teamId, {}, [{ asks: [...asks, ask('on', 'datetime'), ask('spot', 'point')] }])
    await rt.db.updateTable('attribute').set({ input: 'radio' }).where('key', '=', 'kind').execute()
    const post = (title: string, values: object) =>
      other.call(
        'POST',
        '/api/v3/posts',
        { title, content: 'C', form: form.id, values, status: 'published' },
        { key: token },
      )
    await post('A', {
      street: ['Hämeenkatu 5', 'He said "wait\\'],
      story: ['100%_sure\nof it'],
      kind: ['fire'],
      n: [5],
      on: ['2024-06-28T10:00:00Z'],
    })
    await post('B', {
      street: ['hämeentie'],
      site: ['https://Example.org/A'],
      kind: ['fire station'],
      n: ['51'],
      share: [0.5],
      on: ['2024-06-28'],
    })
    return async (query: string) => {
      const { body } = await other.call('GET', `/api/v3/posts?${query}`, undefined, { key: token })
      return body.results.map(({ title }: { title: string }) => title).join()
    }
  })
  const CASES: [key: string, asked: string, titles: string][] = [
    ['street', 'häme', 'A,B'],
    ['street', 'HÄMEENKATU', 'A'],
    ['street', 'katu 5', 'A'],
    ['street', 'said "wait\\', 'A'],
    ['street', 'fire', ''],
    ['story', '100%_', 'A'],
    ['story', '1_0', ''],
    ['story', 'sure\nof', 'A'],
    ['site', 'example.org', 'B'],
    ['kind', 'fire', 'A'],
    ['kind', 'station', ''],
    ['n', '5', 'A'],
    ['n', '51', 'B'],
    ['share', '0.5', 'B'],
    ['share', '0', ''],
    ['on', '2024-06-28', 'A,B'],
    ['on', '2024-06-28T12:00:00+02:00', 'A'],
    ['on', '2024-06', ''],
    ['on', '2024-06-29', ''],
    ['nothing', 'x', ''],
  ]
  for (const [key, asked, titles] of CASES)
    test(`${key}: ${asked}`, async () =>
      assert.equal(await (await asking)(`values[${key}]=${encodeURIComponent(asked)}`), titles))
  test('any of several', async () =>
    assert.equal(await (await asking)('values[street][]=katu&values[street][]=tie&orderby=title'), 'A,B'))
})
