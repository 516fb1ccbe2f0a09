import { Problem, sentenceOf, unwrap } from '#lib/client/problem.ts'
import type { Translate } from '#lib/words/words.ts'

type Request<T> = Parameters<typeof unwrap<{ data: T }>>[0]

/** A thing as it was read, with the tag by which a change names this state of it. */
export type Seen<T> = { value: T; etag: string }

/** Reads a thing together with its `ETag`. @throws Problem */
export async function see<T>(request: Request<T>): Promise<Seen<T>> {
  const { data } = await unwrap(request)
  const { response } = await request
  return { value: data, etag: response.headers.get('etag') ?? '*' }
}

/** The header of a change that is made only to what was seen. */
export const onlyIf = (etag: string) => ({ 'If-Match': etag })

/** Somebody else was faster. */
export const isStale = (error: unknown): boolean => error instanceof Problem && error.status === 412

/** A refusal in words; one that comes of somebody else's change says so. */
export function refusalOf(error: unknown, t: Translate): string {
  if (isStale(error)) return 'Somebody else changed this meanwhile. It is shown as it is now.'
  if (error instanceof Problem && error.status === 404) return 'Somebody else deleted this meanwhile.'
  return sentenceOf(error, t)
}
