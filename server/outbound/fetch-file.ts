import { type Agent, type Dispatcher, request } from 'undici'
import { AddressRefused, isPrivateHost } from './address.ts'
import type { LookUp } from './checked-lookup.ts'
import { openPublicAgent } from './public-agent.ts'

/** It will not be had by asking again. */
export class FileRefused extends Error {
  readonly code = 'FILE_REFUSED'
}
type Options = {
  lookUp: LookUp
  allowPrivate: boolean
  mostBytes: number
  /** Told to the first address alone, and never on to where it leads. */
  authorization?: string | undefined
  /** For who fetches much: connections that are kept. */
  agent?: Agent
}

const TIMEOUT_MS = 30_000
const MOST_HOPS = 4
const REDIRECTS = [301, 302, 303, 307, 308]
/** Gone, or never there; all else may pass. */
const FINAL = [400, 405, 410, 414, 415, 451]

/**
 * The bytes behind an address that comes from outside: only public ones are connected to (unless private ones are
 * allowed), each redirect is looked at like the first, and no more than `mostBytes` are read in 30 s.
 * @throws FileRefused, AddressRefused, where it would be of no use to try again; otherwise whatever went wrong
 */
export async function fetchFile(url: string, options: Options): Promise<Buffer> {
  const dispatcher = options.agent ?? openPublicAgent(options)
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  try {
    return await follow(new URL(url), MOST_HOPS, { ...options, dispatcher, signal })
  } finally {
    if (!options.agent) await dispatcher.destroy()
  }
}

type Ask = Options & { dispatcher: Agent; signal: AbortSignal }

async function follow(url: URL, hops: number, ask: Ask): Promise<Buffer> {
  requirePublic(url, ask.allowPrivate)
  const { authorization, dispatcher, signal } = ask
  const headers = authorization ? { authorization } : {}
  const { statusCode, headers: told, body } = await request(url, { headers, dispatcher, signal })
  if (statusCode === 200) return readAll(body, ask.mostBytes)
  body.on('error', () => undefined).destroy()
  const next = REDIRECTS.includes(statusCode) && URL.parse(String(told.location ?? ''), url)
  if (next && hops > 0) return follow(next, hops - 1, { ...ask, authorization: undefined })
  const message = `HTTP ${statusCode}`
  throw FINAL.includes(statusCode) || REDIRECTS.includes(statusCode) ? new FileRefused(message) : new Error(message)
}

/** A literal address is never looked up. */
function requirePublic({ protocol, hostname }: URL, allowPrivate: boolean): void {
  if (protocol !== 'https:' && !(protocol === 'http:' && allowPrivate))
    throw new FileRefused('The address is not one of HTTPS')
  if (!allowPrivate && isPrivateHost(hostname)) throw new AddressRefused('The address is not public')
}

async function readAll(body: Dispatcher.ResponseData['body'], most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > most) throw new FileRefused('The file is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
