import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { cleanCopyOf } from './clean-copy.ts'
import { kindOf } from './kind.ts'

const drawn = async (width: number, height: number) => {
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#888' } })
    .png()
    .toBuffer()
  return cleanCopyOf(bytes, await kindOf(bytes))
}

test('a picture like a hair, which would take seconds and gigabytes, is none', async () => {
  assert.equal(await drawn(65_536, 1), null)
  assert.equal(await drawn(1, 65_536), null)
  assert.ok(await drawn(20_000, 1))
})
