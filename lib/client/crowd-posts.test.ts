import assert from 'node:assert/strict'
import { test } from 'node:test'
import { postFromWire } from './crowd-posts.ts'

const wire = { id: 7, title: 'Flooded underpass', content: null, status: 'draft', created: '2026-11-22T03:00:00+00:00' }

test('finds the place in whichever attribute holds a point', () => {
  const post = postFromWire({ ...wire, values: { 'a-text': ['hello'], 'a-place': [{ lat: 59.4, lon: '18.35' }] } })
  assert.deepEqual(post.location, { lng: 18.35, lat: 59.4 })
  assert.equal(post.id, '7')
})

test('a post without a place has none, also when values are an empty array', () => {
  assert.equal(postFromWire({ ...wire, values: [] }).location, null)
  assert.equal(postFromWire({ ...wire, values: null }).location, null)
})

test('a post without a title has an empty one', () => {
  assert.equal(postFromWire({ ...wire, title: ' ', values: {} }).title, '')
  assert.equal(postFromWire({ ...wire, title: null, values: {} }).title, '')
})

test('a post is as old as what it tells, where that is known', () => {
  const imported = { ...wire, post_date: '2010-01-17T08:00:00+00:00', values: {} }
  assert.equal(postFromWire(imported).createdAt, '2010-01-17T08:00:00+00:00')
  assert.equal(postFromWire({ ...wire, values: {} }).createdAt, wire.created)
})
