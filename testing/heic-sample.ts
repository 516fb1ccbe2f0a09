import { type Colour, hevcStill } from './hevc-still.ts'

const RED: Colour = [76, 85, 255]
const BLUE: Colour = [29, 255, 107]

/** A real HEIC: red and blue side by side as the camera saw it, 32 × 16, and to be turned a quarter to the left. */
export function heic(): Buffer {
  const { vps, sps, pps, slice } = hevcStill([RED, BLUE])
  const head = box('ftyp', 'heic', u32(0), 'mif1heic')
  const picture = Buffer.concat([u32(slice.length), slice])
  const metaOf = (offset: number) =>
    full('meta', 0, [
      full('hdlr', 0, [u32(0), 'pict', Buffer.alloc(13)]),
      full('pitm', 0, [u16(1)]),
      full('iinf', 0, [u16(1), full('infe', 2, [u16(1), u16(0), 'hvc1', Buffer.alloc(1)])]),
      box(
        'iprp',
        box('ipco', decoder(vps, sps, pps), full('ispe', 0, [u32(32), u32(16)]), box('irot', Buffer.of(1))),
        associations(),
      ),
      full('iloc', 0, [u16(0x4400), u16(1), u16(1), u16(0), u16(1), u32(offset), u32(picture.length)]),
    ])
  return Buffer.concat([head, metaOf(head.length + metaOf(0).length + 8), box('mdat', picture)])
}

/** `hvcC` (ISO/IEC 14496-15, 8.3.3). */
function decoder(...units: Buffer[]): Buffer {
  const constraints = Buffer.from('900000000000', 'hex')
  const about = [
    Buffer.of(1, 3),
    u32(0x7000_0000),
    constraints,
    Buffer.of(30),
    u16(0xf000),
    Buffer.of(0xfc, 0xfd, 0xf8, 0xf8),
    u16(0),
  ]
  const arrays = units.map((unit, n) => Buffer.concat([Buffer.of(0x80 | (32 + n)), u16(1), u16(unit.length), unit]))
  return box('hvcC', ...about, Buffer.of(0x0f, units.length), ...arrays)
}

/** The one picture has all three properties. */
const associations = () => full('ipma', 0, [u32(1), u16(1), Buffer.of(3, 0x81, 0x02, 0x83)])

function box(type: string, ...parts: (Buffer | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
  return Buffer.concat([u32(content.length + 8), Buffer.from(type, 'latin1'), content])
}
const full = (type: string, version: number, parts: (Buffer | string)[]) => box(type, u32(version * 2 ** 24), ...parts)

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32BE(value)
  return buffer
}
const u16 = (value: number) => u32(value).subarray(2)
