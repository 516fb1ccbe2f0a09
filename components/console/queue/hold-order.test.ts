import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdSections } from './hold-order.ts'

const row = (key: string, title = key) => ({ key, title })
const section = (title: string, ...items: ReturnType<typeof row>[]) => ({ title, items })

test('places stay, contents change, newcomers wait, the vanished are marked', () => {
  const before = [section('Alarms', row('a'), row('b'), row('c'))]
  const { sections, waiting } = holdSections(before, [section('Alarms', row('new'), row('c'), row('a', 'A!'))])
  assert.deepEqual(
    sections[0]?.rows.map(({ item, gone }) => [item.title, gone]),
    [
      ['A!', false],
      ['b', true],
      ['c', false],
    ],
  )
  assert.equal(waiting, 1)
})

test('a new section moves nothing: it stands at the end', () => {
  const { sections, waiting } = holdSections(
    [section('Reports', row('r'))],
    [section('Alarms', row('a')), section('Reports', row('r'))],
  )
  assert.deepEqual(
    sections.map(({ title }) => title),
    ['Reports', 'Alarms'],
  )
  assert.equal(waiting, 0)
})
