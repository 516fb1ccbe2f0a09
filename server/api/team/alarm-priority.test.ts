import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// How urgent an alarm is: given, by its tags, or said by nobody (facts T36, T68).

const rt = await withRuntime()
const team = await openTeam(rt)

const ok = async (method: string, path: string, body: object) => {
  const answer = await team.call(method, path, body)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body.data
}

const tag = async (name: string, priority: number | null) =>
  (await ok('POST', '/v1/tags', { name, color: '#ff0000', priority })).id as string
const fire = await tag('Fire', 1)
const search = await tag('Search', 3)
const plain = await tag('Drill', null)

const raised = (body: object) => ok('POST', '/v1/alarms', { title: 'Fire', ...body })
const says = ({ priority, priorityFrom }: { priority?: unknown; priorityFrom?: unknown }) => [priority, priorityFrom]
const newest = async (id: string) => {
  const { data } = (await team.call('GET', `/v1/alarms/${id}/stream?limit=1`)).body
  return [data[0].action, data[0].changes]
}

const RAISED: [object, [number, string]][] = [
  [{}, [2, 'default']],
  [{ tags: [plain] }, [2, 'default']],
  [{ tags: [search] }, [3, 'tags']],
  [{ tags: [search, fire, plain] }, [1, 'tags']],
  [{ priority: 2 }, [2, 'given']],
  [{ priority: 3, tags: [fire] }, [3, 'given']],
  [{ priority: null, tags: [fire] }, [1, 'tags']],
]
for (const [body, expected] of RAISED)
  test(`raised with ${JSON.stringify(Object.keys(body))} it is ${expected.join(', ')}`, async () => {
    const alarm = await raised(body)
    assert.deepEqual(says(alarm), expected)
    const list = (await team.call('GET', '/v1/alarms?limit=1')).body.data[0]
    assert.deepEqual(says(list), expected)
  })

test('what is given when it is raised stands in the log', async () => {
  const { id } = await raised({ priority: 1 })
  const [action, changes] = await newest(id as string)
  assert.equal(action, 'ALARM_CREATE')
  assert.deepEqual(changes.at(-1), { key: 'priority', from: null, to: 1 })
})

test('each correction is answered, and the log says what it was before', async () => {
  const { id } = await raised({ tags: [search] })
  const STEPS: [object, [number, string], object[]][] = [
    [{ priority: 1 }, [1, 'given'], [{ key: 'priority', from: 3, to: 1 }]],
    [{ tags: [fire] }, [1, 'given'], [{ key: 'tags', from: [search], to: [fire] }]],
    [{ priority: null }, [1, 'tags'], [{ key: 'priority', from: 1, to: null }]],
    [
      { tags: [], title: 'Smoke' },
      [2, 'default'],
      [
        { key: 'title', from: 'Fire', to: 'Smoke' },
        { key: 'tags', from: [fire], to: [] },
        { key: 'priority', from: 1, to: 2 },
      ],
    ],
    [{ priority: 2 }, [2, 'given'], [{ key: 'priority', from: null, to: 2 }]],
  ]
  for (const [change, expected, changes] of STEPS) {
    assert.deepEqual(says(await ok('PATCH', `/v1/alarms/${id}`, change)), expected)
    assert.deepEqual(await newest(id as string), ['ALARM_UPDATE', changes], JSON.stringify(change))
  }
  const before = (await team.call('GET', `/v1/alarms/${id}`)).headers.get('etag')
  await ok('PATCH', `/v1/alarms/${id}`, { priority: 2 })
  assert.equal((await team.call('GET', `/v1/alarms/${id}`)).headers.get('etag'), before, 'what changes nothing')
})

test('400 for what is no priority, and nothing changes', async () => {
  const { id } = await raised({ priority: 3 })
  for (const priority of [0, 4, -1, 1.5, '1', 'P1', true, [1], {}]) {
    const { status, body } = await team.call('PATCH', `/v1/alarms/${id}`, { priority })
    assert.equal(status, 400, JSON.stringify(priority))
    assert.equal(body.error.fields[0].path, 'priority')
  }
  assert.deepEqual(says((await team.call('GET', `/v1/alarms/${id}`)).body.data), [3, 'given'])
})

test('the same call sent again with its external id leaves what a dispatcher has corrected', async () => {
  const call = { externalId: 'CAD-7', tags: [search] }
  const { id } = await raised(call)
  await ok('PATCH', `/v1/alarms/${id}`, { priority: 1 })
  assert.deepEqual(says(await raised(call)), [1, 'given'])
})
