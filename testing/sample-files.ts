import sharp from 'sharp'

const SIZE = { width: 900, height: 600 }

/** A real JPEG, lying on its side, that tells where it was taken. */
export const photo = (): Promise<Buffer> =>
  sharp({ create: { ...SIZE, channels: 3, background: '#c03010' } })
    .withExif({
      IFD0: { Make: 'Camera of Anna' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '60/1 10/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '24/1 56/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

const box = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}mif1`, 'latin1')

/** The least that each kind of file is known by, and how it is served. */
export const SAMPLES: { name: string; bytes: Buffer; type: string; extension: string; inline: boolean }[] = [
  ['jpeg', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image/jpeg', 'jpg'] as const,
  ['png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'image/png', 'png'] as const,
  ['gif', Buffer.from('GIF89a\x01\0\x01\0', 'latin1'), 'image/gif', 'gif'] as const,
  ['webp', Buffer.from('RIFF\x1a\0\0\0WEBPVP8L', 'latin1'), 'image/webp', 'webp'] as const,
  ['heic', box('heic'), 'image/heic', 'heic'] as const,
  ['heif', box('mif1'), 'image/heif', 'heif'] as const,
  ['mp4', box('isom'), 'video/mp4', 'mp4'] as const,
  ['mov', box('qt  '), 'video/quicktime', 'mov'] as const,
  ['pdf', Buffer.from('%PDF-1.7\n%%EOF'), 'application/pdf', 'pdf'] as const,
].map(([name, bytes, type, extension]) => ({ name, bytes, type, extension, inline: name !== 'pdf' }))

/** What must never be taken for a picture, whatever it says it is. */
export const REFUSED: [name: string, bytes: Buffer][] = [
  ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['SVG that begins like HEIC', Buffer.from('<!--ftypheic --><svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['HTML that begins like MP4', Buffer.from('<!--ftypisom--><script>alert(1)</script>')],
  ['a zip', Buffer.from('PK\x03\x04\x14\0\0\0\0\0', 'latin1')],
  ['text', Buffer.from('just some words')],
  ['AVIF', box('avif')],
  ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0', 'latin1')],
]
