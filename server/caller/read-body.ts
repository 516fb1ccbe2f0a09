import type { Context, MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { limitBody } from '#server/http/body-limit.ts'
import { decodePairs } from '#server/http/decode-pairs.ts'
import { charsetOf, decodeText } from '#server/http/decode-text.ts'
import { CallerRefusal } from './problem.ts'

/** Room for the longest text there may be, in the worst of spellings. */
const MOST_BYTES = 256 * 1024

export const smallBody: MiddlewareHandler = limitBody(MOST_BYTES, () => new CallerRefusal('too_large'))

/** What was sent: the fields of a form, or a JSON object. @throws CallerRefusal `invalid` for neither */
export async function readBody(c: Context): Promise<Record<string, unknown>> {
  const type = c.req.header('content-type') ?? ''
  const isParts = /^multipart\/form-data/i.test(type) // of browsers alone, which send it in the page's UTF-8
  const body: unknown = await (isParts ? c.req.parseBody() : readText(c, type)).catch(() => undefined)
  if (typeof body !== 'object' || body === null) throw new CallerRefusal('invalid')
  return body as Record<string, unknown> // safe: any object is one, an array too
}

async function readText(c: Context, type: string): Promise<unknown> {
  const [bytes, charset] = [new Uint8Array(await c.req.arrayBuffer()), charsetOf(type)]
  if (!/^application\/x-www-form-urlencoded/i.test(type)) return JSON.parse(decodeText(bytes, charset).text ?? '')
  const { pairs } = decodePairs(bytes, charset)
  return pairs && Object.fromEntries(pairs)
}

/** @throws CallerRefusal `invalid` for what the schema does not take */
export function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new CallerRefusal('invalid')
  return parsed.data
}
