import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { heic } from '#testing/heic-sample.ts'
import { cleanPicture } from './clean-picture.ts'
import { gifParts } from './gif-parts.ts'
import { jpegParts } from './jpeg-parts.ts'
import { pngParts } from './png-parts.ts'

const SECRET = 'N 60 10 0 E 24 56 0'
const square = (background = '#c03010') => sharp({ create: { width: 24, height: 16, channels: 3, background } })
const noise = () =>
  sharp({
    create: {
      width: 120,
      height: 90,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })

const length = (bytes: number, size: 2 | 4) => {
  const written = Buffer.alloc(size)
  written.writeUIntBE(bytes, 0, size)
  return written
}
const segment = (marker: number, data: string) =>
  Buffer.concat([Buffer.of(0xff, marker), length(data.length + 2, 2), Buffer.from(data, 'latin1')])
/** Nobody asks whether its checksum is right. */
const chunk = (type: string, data: string) =>
  Buffer.concat([length(data.length, 4), Buffer.from(type + data, 'latin1'), Buffer.alloc(4)])
const withIn = (file: Buffer, at: number, more: Buffer) =>
  Buffer.concat([file.subarray(0, at), more, file.subarray(at)])

/** Without its checksums being right sharp would not read it; so these are read, and looked at, as bytes. */
async function requireGone(parts: (bytes: Buffer) => Buffer[] | null, plain: Buffer, noted: Buffer) {
  assert.ok(noted.includes(SECRET))
  const kept = Buffer.concat(parts(noted) ?? [])
  assert.ok(kept.equals(plain), 'the picture itself stays as it was')
}

describe('what was noted in a picture is taken out, and nothing else', () => {
  test('JPEG: Exif, XMP, IPTC, other pictures, and what stands behind its end', async () => {
    const plain = await noise().jpeg({ progressive: true }).toBuffer()
    const notes: [number, string][] = [
      [0xe1, `Exif\0\0${SECRET}`],
      [0xe1, `http://ns.adobe.com/xap/1.0/\0${SECRET}`],
      [0xed, `Photoshop 3.0\0${SECRET}`],
      [0xe2, `MPF\0${SECRET}`],
      [0xe0, `JFXX\0${SECRET}`],
      [0xeb, SECRET],
    ]
    for (const [marker, data] of notes) await requireGone(jpegParts, plain, withIn(plain, 2, segment(marker, data)))
    await requireGone(jpegParts, plain, Buffer.concat([plain, Buffer.from(SECRET)]))
  })
  test('JPEG: colours keep their meaning, programs may name themselves', async () => {
    const profiled = await noise().withIccProfile('p3').jpeg().toBuffer()
    assert.ok(Buffer.concat(jpegParts(profiled) ?? []).equals(profiled))
    const named = withIn(profiled, 2, segment(0xfe, 'CREATOR: gd-jpeg v1.0'))
    assert.ok(Buffer.concat(jpegParts(named) ?? []).equals(named))
  })
  test('PNG: Exif, texts, and what stands behind its end', async () => {
    const plain = await square().png().toBuffer()
    for (const type of ['eXIf', 'iTXt', 'zTXt', 'caBX', 'prVt'])
      await requireGone(pngParts, plain, withIn(plain, 33, chunk(type, SECRET)))
    await requireGone(pngParts, plain, withIn(plain, 33, chunk('tEXt', `Location\0${SECRET}`)))
    await requireGone(pngParts, plain, Buffer.concat([plain, Buffer.from(SECRET)]))
    const named = withIn(plain, 33, chunk('tEXt', 'Software\0gnome-screenshot'))
    assert.ok(Buffer.concat(pngParts(named) ?? []).equals(named))
  })
  test('GIF: XMP between its pictures, and what stands behind its end', async () => {
    const frames = await Promise.all(['#c03010', '#10c030'].map((background) => square(background).png().toBuffer()))
    const plain = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    const xmp = Buffer.concat([
      Buffer.of(0x21, 0xff, 11),
      Buffer.from(`XMP DataXMP${String.fromCharCode(SECRET.length)}${SECRET}\0`),
    ])
    await requireGone(gifParts, plain, withIn(plain, plain.length - 1, xmp))
    await requireGone(gifParts, plain, Buffer.concat([plain, Buffer.from(SECRET)]))
    assert.ok(Buffer.concat(gifParts(plain) ?? []).equals(plain))
  })
})

describe('what is not built like a picture', () => {
  const FORMATS = { jpeg: jpegParts, png: pngParts, gif: gifParts }
  for (const [format, parts] of Object.entries(FORMATS))
    test(`${format}: cut off anywhere it has no parts, and any byte may be wrong`, async () => {
      const whole = await square()
        .toFormat(format as keyof typeof FORMATS)
        .toBuffer()
      for (let end = 14; end < whole.length; end++) assert.equal(parts(whole.subarray(0, end)), null, `cut at ${end}`)
      for (let at = 0; at < whole.length; at++)
        for (const value of [0, 0x7f, 0xff]) {
          const wrong = Buffer.from(whole)
          wrong[at] = value
          const kept = parts(wrong)
          assert.ok(kept === null || Buffer.concat(kept).length <= wrong.length)
        }
    })
  test('one of very many parts is drawn anew', async () => {
    const plain = await square().png().toBuffer()
    const many = Buffer.concat(Array.from({ length: 30_000 }, () => chunk('tIME', '')))
    assert.equal(pngParts(withIn(plain, 33, many)), null)
    const jpeg = await square().jpeg().toBuffer()
    const comments = Buffer.concat(Array.from({ length: 30_000 }, () => segment(0xfe, '')))
    const clean = await cleanPicture(withIn(jpeg, 2, comments))
    assert.deepEqual([clean.kind.type, clean.width, clean.height], ['image/jpeg', 24, 16])
    assert.ok(clean.bytes.length < 10_000)
  })
})

test('each of the eight ways a photo can lie becomes upright', async () => {
  for (let orientation = 1; orientation <= 8; orientation++) {
    const clean = await cleanPicture(await square().withMetadata({ orientation }).jpeg().toBuffer())
    assert.deepEqual([clean.width, clean.height], orientation > 4 ? [16, 24] : [24, 16], String(orientation))
    assert.equal((await sharp(clean.bytes).metadata()).exif, undefined)
  }
})

test('HEIC becomes a JPEG of the same size', async () => {
  const { kind, width, height, bytes } = await cleanPicture(heic())
  const drawn = await sharp(bytes).metadata()
  assert.deepEqual([kind.type, drawn.format, drawn.width, drawn.height], ['image/jpeg', 'jpeg', width, height])
})
