import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const crowd = await openCrowd(await withRuntime())
const nobody = await crowd.anonymous()
const { token: key } = await crowd.addPerson('admin')
const list = (query: string) => crowd.call('GET', `/api/v3/posts${query}`, undefined, { key })

describe('422 names the parameter', () => {
  const cases: Record<string, string> = {
    '?limit=0': '/limit',
    '?limit=many': '/limit',
    '?offset=-1': '/offset',
    '?orderby=password': '/orderby',
    '?order=up': '/order',
    '?status=secret': '/status',
    '?form=flood': '/form_id',
    '?created_after=yesterday': '/created_after',
    '?bbox=1,2,3': '/bbox',
    '?center_point=95,0&within_km=1': '/center_point',
    '?center_point=60,24': '/center_point',
    '?q=%00': '/q',
    '?set=mine': '/set',
    '?tags[any]=road': '/tags',
    '?tags%5Ball%5D=1,x': '/tags',
    [`?tags[all]=${Array.from({ length: 11 }, (_, n) => n)}`]: '/tags',
    '?values=x': '/values',
    '?post_id=a': '/post_id',
    '?created_before_by_id=1,2': '/created_before_by_id',
    '?current_stage=first': '/current_stage',
    '?has_location=yes': '/has_location',
    '?within_km=far&center_point=60,24': '/within_km',
    '?date_before=soon': '/date_before',
    '?date_after=5': '/date_after',
    '?date_after=2024': '/date_after',
    '?date_before=10/27/2024': '/date_before',
    '?updated_before=2024-02-30T00:00:00Z': '/updated_before',
    '?created_before=1730000000': '/created_before',
  }
  for (const [query, pointer] of Object.entries(cases))
    test(query, async () => {
      const { status, body } = await list(query)
      assert.deepEqual([status, body.errors[0].title], [422, 'Validation Error'])
      assert.deepEqual(body.errors[1].source, { pointer })
    })
})

test('422 says what is wrong in the words of people', async () => {
  const said = async (query: string) => (await list(query)).body.errors[1].title
  assert.equal(await said('?order=up'), 'order must be one of asc, desc')
  assert.equal(await said('?center_point=60,24'), 'center_point and within_km belong together')
  const post = { title: 'T', content: 'C', slug: 'a', status: 'gone', form: 'x', locale: 7 }
  const { body } = await crowd.call('POST', '/api/v3/posts', post, { key: nobody })
  assert.deepEqual(
    body.errors.slice(1).map(({ title }: { title: string }) => title),
    [
      'slug must have at least 2 characters',
      'status must be one of draft, published, archived',
      'locale is invalid: expected string, received number',
      'form_id must be an id or {id}',
    ],
  )
})
