import type { Context, MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { limitBody } from '#server/http/body-limit.ts'
import { CallerRefusal } from './problem.ts'

/** Room for the longest text there may be, in the worst of spellings. */
const MOST_BYTES = 256 * 1024

export const smallBody: MiddlewareHandler = limitBody(MOST_BYTES, () => new CallerRefusal('too_large'))

/** What was sent: the fields of a form, or a JSON object. @throws CallerRefusal `invalid` for neither */
export async function readBody(c: Context): Promise<Record<string, unknown>> {
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(c.req.header('content-type') ?? '')
  const body: unknown = await (isForm ? c.req.parseBody() : c.req.json()).catch(() => undefined)
  if (typeof body !== 'object' || body === null) throw new CallerRefusal('invalid')
  return body as Record<string, unknown> // safe: any object is one, an array too
}

/** @throws CallerRefusal `invalid` for what the schema does not take */
export function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new CallerRefusal('invalid')
  return parsed.data
}
