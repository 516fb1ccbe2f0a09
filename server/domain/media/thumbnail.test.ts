import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { photo } from '#testing/sample-files.ts'
import { kindOf } from './kind.ts'
import { thumbnailOf } from './thumbnail.ts'

test('nothing of a picture stays in memory once its thumbnail is made', async () => {
  const bytes = await photo()
  assert.ok(await thumbnailOf(bytes, await kindOf(bytes)))
  assert.equal(sharp.cache().items.current, 0)
})
