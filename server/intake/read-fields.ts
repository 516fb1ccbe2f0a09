import type { Context as Hono } from 'hono'
import { bytePairs } from '#server/http/decode-pairs.ts'
import { charsetOf, decodeText } from '#server/http/decode-text.ts'

/** Every value of each name, in the order they came. */
export type Fields = Map<string, string[]>
type Body = { body: Fields; json: Record<string, unknown> | undefined }

/** The first value of the first of these names that has one that is not empty. */
export function first(fields: Fields[], ...names: string[]): string | undefined {
  for (const name of names)
    for (const each of fields) {
      const value = each.get(name)?.[0]
      if (value) return value
    }
  return undefined
}

export function queryOf(url: string): Fields {
  const at = url.indexOf('?')
  return at === -1 ? new Map() : fromBytes(bytePairs(Buffer.from(url.slice(at + 1).replace(/#.*$/s, ''))))
}

/** The body as fields: of a form of either kind, or the plain values of a JSON object. Anything else has none. */
export async function readBody(c: Hono): Promise<Body> {
  const type = c.req.header('content-type') ?? ''
  if (c.req.method === 'GET') return { body: new Map(), json: undefined }
  const [bytes, charset] = [new Uint8Array(await c.req.arrayBuffer()), charsetOf(type)]
  if (/^multipart\/form-data/i.test(type)) return { body: await readForm(bytes, type), json: undefined }
  const text = asText(bytes, charset)
  if (!/^application\/json/i.test(type) && !text.trimStart().startsWith('{'))
    return { body: fromBytes(bytePairs(bytes), charset), json: undefined }
  const json = readJson(text)
  return { body: fromPairs(plainValues(json)), json }
}

/** What a gateway sends as what it says it is, else as UTF-8; else as most of those that say nothing mean it. */
function asText(bytes: Uint8Array, charset?: string): string {
  return decodeText(bytes, charset).text ?? decodeText(bytes).text ?? new TextDecoder('windows-1252').decode(bytes)
}

/** Each value by itself: a gateway may hand on what it got in one, and write the others itself. A field may name the charset. */
function fromBytes(pairs: [name: Buffer, value: Buffer][], declared?: string): Fields {
  const named = pairs.find(([name]) => /^(_charset_|charset)$/i.test(name.toString('latin1')))?.[1].toString('latin1')
  const charset = declared ?? named
  return fromPairs(pairs.map(([name, value]) => [asText(name, charset), asText(value, charset)]))
}

/** Each byte goes through the parser as one letter, and comes out of it as what it was. */
async function readForm(bytes: Uint8Array, type: string): Promise<Fields> {
  const letters = Buffer.from(bytes).toString('latin1')
  const parsing = new Response(letters, { headers: { 'content-type': type } }).formData()
  const form = await parsing.catch(() => new FormData()) // one that breaks off says nothing
  const texts = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return fromBytes(texts.map(([name, value]) => [Buffer.from(name, 'latin1'), Buffer.from(value, 'latin1')]))
}

function readJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined // says nothing, either
  }
}

const plainValues = (json: Record<string, unknown> = {}): [string, string][] =>
  Object.entries(json).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, String(value)]] : [],
  )

function fromPairs(pairs: Iterable<[string, string]>): Fields {
  const fields: Fields = new Map()
  for (const [name, value] of pairs) {
    const known = fields.get(name)
    if (known) known.push(value)
    else fields.set(name, [value])
  }
  return fields
}
