import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marksOnly } from './mark.ts'
import { isSameDrawing } from './same-drawing.ts'

const mark = { id: 'a', lng: 18, lat: 59, icon: 'post' }
const way = {
  id: 'a',
  isKnown: false,
  points: [
    { lng: 1, lat: 2 },
    { lng: 3, lat: 4 },
  ],
}

test('nothing drawn anew when nothing looks otherwise', () => {
  const drawing = { marks: [mark], ways: [way] }
  assert.ok(isSameDrawing(drawing, structuredClone(drawing)))
  assert.ok(!isSameDrawing(undefined, marksOnly([])))
})

test('a place, a word, one more, one less and the order are all something else', () => {
  const others = [[{ ...mark, lng: 18.1 }], [{ ...mark, label: 'E 2' }], [mark, mark], []]
  for (const marks of others) assert.ok(!isSameDrawing(marksOnly([mark]), marksOnly(marks)))
  const [a, b] = [mark, { ...mark, id: 'b' }]
  assert.ok(!isSameDrawing(marksOnly([a, b]), marksOnly([b, a])))
  assert.ok(
    !isSameDrawing(
      { marks: [], ways: [way] },
      { marks: [], ways: [{ ...way, points: [way.points[0]!, { lng: 3, lat: 5 }] }] },
    ),
  )
})
