import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tagsFor } from './tags-for.ts'

const tag = (id: string, name: string, ...others: string[]) => ({
  id,
  name,
  translations: others.map((other) => ({ name: other, locale: 'sv' })),
})
const TAGS = [
  tag('fire', 'Fire', 'Brand'),
  tag('water', 'Water rescue', 'Vattenräddning'),
  tag('medical', 'Medical'),
  tag('none', ' – '),
]

test('a kind of report presets the tags that it names', () => {
  assert.deepEqual(tagsFor('Fire: Building', TAGS), ['fire'])
  assert.deepEqual(tagsFor('Rescue: Person in water', TAGS), ['water'])
  assert.deepEqual(tagsFor('BRAND: Byggnad', TAGS), ['fire'])
  assert.deepEqual(tagsFor('Vattenra\u0308ddning', TAGS), ['water'], 'letters and marks apart')
  assert.deepEqual(tagsFor('Fire: Water rescue', TAGS), ['fire', 'water'])
})

test('a part of a word, or of a name of several words, is no name', () => {
  assert.deepEqual(tagsFor('Firearms', TAGS), [])
  assert.deepEqual(tagsFor('Water: Flood', TAGS), [])
  assert.deepEqual(tagsFor('', TAGS), [])
})
