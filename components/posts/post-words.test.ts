import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '#testing/words.ts'
import { postStatus, postTitle } from './post-words.ts'

test('a post without a title is still called something', () => {
  assert.equal(postTitle({ title: '' }, english.t), 'Crowd post')
  assert.equal(postTitle({ title: 'Flooded underpass' }, english.t), 'Flooded underpass')
})

test('a status in words, one of a later version as it is', () => {
  assert.equal(postStatus({ status: 'draft' }, english.t), 'not published')
  assert.equal(postStatus({ status: 'held' }, english.t), 'held')
})
