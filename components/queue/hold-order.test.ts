import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdOrder } from './hold-order.ts'

const row = (key: string, title = key) => ({ key, title })

test('places stay, contents change, newcomers wait, the vanished are marked', () => {
  const { rows, waiting } = holdOrder([row('a'), row('b'), row('c')], [row('new'), row('c'), row('a', 'A!')])
  assert.deepEqual(
    rows.map(({ item, gone }) => [item.title, gone]),
    [
      ['A!', false],
      ['b', true],
      ['c', false],
    ],
  )
  assert.equal(waiting, 1)
})
