import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'
import type { LookUp } from '#server/outbound/checked-lookup.ts'
import { fetchFile } from '#server/outbound/fetch-file.ts'
import { openPublicAgent } from '#server/outbound/public-agent.ts'

type Parts = { lookUp: LookUp; allowPrivate: boolean }
export type Picture = { bytes: Buffer; type: string }

const MOST_BYTES = 2 * 1024 * 1024
const KEPT_BYTES = 64 * 1024 * 1024
const KEPT_MS = 60 * 60 * 1000
const AT_ONCE = 8

/**
 * Pictures of strangers' map servers: only public addresses are connected to (unless private ones are allowed), only what is
 * a picture by its bytes is passed on, and what was fetched within the hour is not fetched again.
 */
export function openPictures({ lookUp, allowPrivate }: Parts) {
  const agent = openPublicAgent({ lookUp, allowPrivate })
  const kept = new LRUCache<string, Picture>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ bytes }) => bytes.length + 1,
    ttl: KEPT_MS,
  })
  const underWay = new Map<string, Promise<Picture>>()
  const turns = pLimit(AT_ONCE)

  async function fetchAnew(name: string, address: string): Promise<Picture> {
    const { url, authorization } = credentialsOf(address)
    const options = { lookUp, allowPrivate, mostBytes: MOST_BYTES, authorization, agent }
    const bytes = await turns(() => fetchFile(url, options))
    const type = pictureType(bytes)
    if (!type) throw new Error('What came is no picture')
    kept.set(name, { bytes, type })
    return { bytes, type }
  }

  return {
    /** `name` says which picture it is, and of which overlay. @throws what went wrong */
    get(name: string, address: string): Promise<Picture> {
      const known = kept.get(name)
      if (known) return Promise.resolve(known)
      const asked = underWay.get(name) ?? fetchAnew(name, address).finally(() => underWay.delete(name))
      underWay.set(name, asked)
      return asked
    },
    close: () => agent.destroy(),
  }
}
export type Pictures = Pick<ReturnType<typeof openPictures>, 'get'>

/** A name and password in an address are said as its server expects them, and stand in no log of addresses. */
function credentialsOf(address: string): { url: string; authorization: string | undefined } {
  const url = new URL(address)
  const { username, password } = url
  url.username = url.password = ''
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { url: url.href, authorization: username ? `Basic ${Buffer.from(pair).toString('base64')}` : undefined }
}

/** By its first bytes: what a server says of itself is not believed, so that no page and no SVG comes from here. */
export function pictureType(bytes: Uint8Array): string | undefined {
  const starts = (...first: number[]) => first.every((byte, n) => bytes[n] === byte)
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png'
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(0x47, 0x49, 0x46, 0x38)) return 'image/gif'
  const isWebp = starts(0x52, 0x49, 0x46, 0x46) && Buffer.from(bytes.subarray(8, 12)).toString('latin1') === 'WEBP'
  return isWebp ? 'image/webp' : undefined
}
