import { z } from 'zod'

/** Where media lie when not in the data folder. */
export type S3Settings = {
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  forcePathStyle: boolean
}

const KNOWN = ['region', 'forcePathStyle', 'tls']
const SHAPE = 's3://KEY:SECRET@host:port/bucket?region=…&forcePathStyle=true|false&tls=true|false'

const HINT = '(a / + @ : or % in the key or secret must be percent-encoded, as %2F %2B %40 %3A %25)'

/** `STORAGE_URL`, taken apart; a wrong one is told what is wrong, without repeating the secret in it. */
export const StorageUrl = z.string().transform((text, ctx): S3Settings => {
  const wrong = (what: string) => {
    ctx.addIssue({ code: 'custom', message: `${what}; it must look like ${SHAPE}` })
    return z.NEVER
  }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !isDecodable(url.username) || !isDecodable(url.password)) return wrong(`is no URL ${HINT}`)
  if (url.protocol !== 's3:') return wrong(`begins with ${url.protocol} instead of s3:`)
  if (!url.host || !url.username || !url.password) return wrong('lacks the key, the secret or the host')
  const bucket = url.pathname.slice(1)
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) return wrong('names no bucket (3 to 63 of a-z 0-9 . -)')
  const unknown = [...url.searchParams.keys()].find((name) => !KNOWN.includes(name))
  if (unknown !== undefined) return wrong(`has the unknown option ${unknown}`)
  const flag = (name: string, otherwise: boolean) => {
    const value = url.searchParams.get(name) ?? String(otherwise)
    return value === 'true' ? true : value === 'false' ? false : undefined
  }
  const [forcePathStyle, tls] = [flag('forcePathStyle', false), flag('tls', true)]
  if (forcePathStyle === undefined) return wrong('has a forcePathStyle that is neither true nor false')
  if (tls === undefined) return wrong('has a tls that is neither true nor false')
  return {
    endpoint: `${tls ? 'https' : 'http'}://${url.host}`,
    bucket,
    forcePathStyle,
    region: url.searchParams.get('region') ?? 'us-east-1',
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
  }
})

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
