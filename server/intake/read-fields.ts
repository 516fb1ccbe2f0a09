import type { Context as Hono } from 'hono'

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

export const queryOf = (url: string): Fields => fromPairs(new URL(url).searchParams)

/** The body as fields: of a form of either kind, or the plain values of a JSON object. Anything else has none. */
export async function readBody(c: Hono): Promise<Body> {
  const type = (c.req.header('content-type') ?? '').toLowerCase()
  if (c.req.method === 'GET') return { body: new Map(), json: undefined }
  if (type.startsWith('multipart/form-data')) return { body: await readForm(c), json: undefined }
  const text = await c.req.text()
  if (!type.startsWith('application/json') && !text.trimStart().startsWith('{'))
    return { body: fromPairs(new URLSearchParams(text)), json: undefined }
  const json = readJson(text)
  return { body: fromPairs(plainValues(json)), json }
}

async function readForm(c: Hono): Promise<Fields> {
  const form = await c.req.formData().catch(() => new FormData()) // one that breaks off says nothing
  return fromPairs([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
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
