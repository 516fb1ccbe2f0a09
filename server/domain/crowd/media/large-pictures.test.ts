import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { cleanPicture } from './clean-picture.ts'

/** A JPEG that says it has another size: of its header alone. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
  const start = bytes.indexOf(Buffer.from('ffc0', 'hex'))
  bytes.writeUInt16BE(height, start + 5)
  bytes.writeUInt16BE(width, start + 7)
  return bytes
}
const panorama = (orientation: number) =>
  sharp({ create: { width: 16_382, height: 3846, channels: 3, background: '#c03010' } })
    .withMetadata({ orientation })
    .jpeg({ quality: 40 })
    .toBuffer()

test('a panorama of 63 megapixels is kept; one that lies on its side is turned, at half its size', async () => {
  const upright = await cleanPicture(await panorama(1))
  assert.deepEqual([upright.width, upright.height, upright.kind.type], [16_382, 3846, 'image/jpeg'])
  const turned = await cleanPicture(await panorama(6))
  assert.deepEqual([turned.width, turned.height], [1923, 8191])
  for (const { thumbnail } of [upright, turned]) assert.equal((await sharp(thumbnail).metadata()).format, 'webp')
})

test('what is too large is refused by the reason that it has', async () => {
  const refused: [picture: Promise<Buffer>, reason: RegExp][] = [
    [claiming(20_000, 9000), /has 180 megapixels; a picture of its kind may have 120/],
    [
      sharp({ create: { width: 9000, height: 7000, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
      /has 63 .* 60/,
    ],
    [Promise.resolve(Buffer.from('ffd8ffe000104a464946', 'hex')), /cannot be read as a picture/],
  ]
  for (const [picture, reason] of refused)
    await assert.rejects(cleanPicture(await picture), (error: Error & { field?: string }) => {
      assert.match(error.message, reason)
      return error.field === 'mime'
    })
})
